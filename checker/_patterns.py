"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
VERSION = '20220615 4 little'
MADE = {
    '  +': (32, (0, 19), 0, {}, (None,)),
    ' [^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] ': (32, (19, 98), 0, {}, (None,)),
    '( (?:(?<=[0-9] ) *+(?=[^\\W\\d_a-zA-Z]|%|‰|℃|[:~] *[0-9]|— *[0-9]|– *[0-9]|[;:)]|。|、|”|》|(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z]))|(?<=[^\\W\\d_a-zA-Z] ) *+(?=[0-9]|[,;:)]|。|、|”|》)|(?<![^\\W_]{2} )(?<=[^\\W\\d_a-zA-Z] ) *+(?=[^\\W\\d_a-zA-Z](?![^\\W_]))|(?:(?<=[0-9]万 )|(?<=[0-9]亿 )|(?<=[0-9] 万 )|(?<=[0-9] 亿 )) *+(?=[^\\W\\d_a-zA-Z])|(?:(?<=[0-9]个 )|(?<=[0-9] 个 )) *+(?=百分点)|(?:(?<=平方 )|(?<=立方 )) *+(?=公里|千米|米|厘米)|(?<=, )(?:(?<=[^\\W\\d_a-zA-Z], )|(?<=[)%], )|(?<=”, )|(?<=》, )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?<=[0-9], ) *+(?=[^\\W\\d_a-zA-Z]|[0-9]{3}(?:万|亿|元))|(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))|(?:(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{1} )|(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{2} )|(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{3} ))(?=[0-9]{3}(?:\\.[0-9]+)?(?:[^\\W\\d_a-zA-Z]|%))|(?<=% ) *+(?=左右|以上|以下|以内|的|[:~] *[0-9]|— *[0-9]|– *[0-9]|[,;:)]|。|、|”|》)|(?:(?<=[)] )|(?<=” )|(?<=》 )) *+(?=[,;:)]|。|、|”|》)|(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *+(?=[0-9])))': (32, (98, 2391), 1, {}, (None, None)),
    '((?=[0-9〇零○一二两三四五六七八九十百万亿廿卅千兆壹贰叁参肆伍陆柒捌玖拾佰仟数几])(?!一[般些定致直起切旦律贯概再向边])(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|(?:(?<![人户总次个件基参系指倍函分位小整无少岁计])[数几](?=[十百千万亿]++(?!分)))?+(?:[〇零○一二两三四五六七八九十百万亿廿卅]++|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:点[〇零○一二三四五六七八九]++)?+|[壹贰叁参肆伍陆柒捌玖拾佰仟][壹贰叁参肆伍陆柒捌玖拾佰仟〇零○一二两三四五六七八九十百万亿廿卅]++)(?:(?:[十百万亿]|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:零?[0-9]++(?:\\.[0-9]++)?+(?!天|个月))?+)*+(?:分之-?(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|[〇零○一二两三四五六七八九十百万亿廿卅千]++(?:点[〇零○一二两三四五六七八九十百万亿廿卅千]++)?+))?+(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+)(?:(?=[个人公分千台吨场小平年户月港百立美部])(?:人\\(次\\)|台\\(套\\)|个百分点|平方公里|平方千米|人公里|千瓦时|吨公里|平方米|百分点|立方米|人次|公斤|公里|公顷|分钟|千伏|千克|千瓦|场次|小时|平米|户次|港元|美元|部门|年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份))|[%BJLPVWghmst°‰‱℃㎎㎏㎡丈丛两个串乡井亩人件份伏伙位例倍元克具册刀分列则剂副包匣匹区升单卡卷厂县双发口只台号吊名吨听周味回团圆圈地场块坛垄垛垧堆塘处天头套字宗家寸对尊尺尾层届屏岁峰州市帕席幅幕幢年床库店度座张成户所扇手打批把折担拨挂挑挺捆排支斤方旗日曲月期本朵杆村束条杯枚枝枪架柜栋校株根案桌档桥桩桶棵楼次款段毛河注港湖滴炉炮点焦片版环班瓣瓦瓮瓶畦番盆盏盒盘盟盾省眼石碗磅社票种秒穗窑窝站章笔筐筒管箱篇篓篮簇米类粒级组维缸罐群羽股胎舰艇艘节茬街袋袭角课贯赫起趟路车轮载辆辑遍道部里针钱锭镇门间阙队院集面页顶顷项顿颗餐馆首驾])?+': (32, (2391, 6307), 1, {}, (None, None)),
    '(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\\u4e00-\\u9fff]){1,12}': (32, (6307, 6646), 0, {}, (None,)),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (6646, 8439), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (8439, 11972), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (11972, 12213), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12213, 12536), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (12536, 12774), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?(?:(?P<over>(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?)|(?P<lack>缺口|支出大于收入)|(?P<apart>差额)|结余)为?$|(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$|(?P<bare>^,结余为?$)': (32, (12774, 13217), 5, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'bare': 5}, (None, 'of', 'over', 'lack', 'apart', 'bare')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13217, 13433), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (13433, 14184), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (14184, 14710), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14710, 14766), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14766, 15173), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (15173, 15234), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (15234, 15429), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (15429, 15637), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15637, 15905), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15905, 16117), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (16117, 16457), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (16457, 16896), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16896, 17393), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (17393, 17845), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (17845, 18297), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (18297, 18745), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18745, 19206), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (19206, 19654), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19654, 20127), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (20127, 20559), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20559, 21025), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (21025, 21510), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (21510, 21947), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (21947, 22375), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22375, 22815), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (22815, 23270), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23270, 23700), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23700, 24157), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24157, 24621), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24621, 25072), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25072, 25523), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25523, 25982), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25982, 26441), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26441, 26916), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26916, 27346), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27346, 27797), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27797, 28091), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28091, 28968), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (28968, 29376), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (29376, 29541), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29541, 29890), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (29890, 30418), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30418, 30698), 0, {}, (None,)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (30698, 30857), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (30857, 31353), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (31353, 31881), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (31881, 31994), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (31994, 32290), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (32290, 32453), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (32453, 32627), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (32627, 32786), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (32786, 33505), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (33505, 33553), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (33553, 33707), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (33707, 33843), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (33843, 34667), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (34667, 35636), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (35636, 35807), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (35807, 35976), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (35976, 36143), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36143, 37337), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (37337, 37380), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (37380, 37713), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (37713, 38114), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38114, 38168), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (38168, 38320), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (38320, 38405), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (38405, 38780), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (38780, 39298), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (39298, 39468), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (39468, 40584), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (40584, 40718), 0, {}, (None,)),
    '[!-~]*': (32, (40718, 40735), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (40735, 41013), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (41013, 41381), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (41381, 43251), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (43251, 43322), 0, {}, (None,)),
    '[-—–~～至到]': (32, (43322, 43560), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (43560, 43642), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (43642, 43693), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (43693, 43722), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (43722, 43803), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (43803, 44099), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44099, 44203), 0, {}, (None,)),
    '[0-9０-９]': (32, (44203, 44225), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (44225, 44287), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (44287, 44305), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (44305, 44458), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (44458, 44815), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (44815, 44942), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (44942, 44984), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (44984, 45096), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45096, 45201), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (45201, 45336), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (45336, 45508), 0, {}, (None,)),
    '[─-╿]': (32, (45508, 45524), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (45524, 45730), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (45730, 45920), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (45920, 46197), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46197, 46339), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (46339, 46630), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (46630, 47106), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47106, 47307), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (47307, 47635), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (47635, 47710), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (47710, 48014), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (48014, 48257), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (48257, 48463), 0, {}, (None,)),
    '[；、：,;]': (32, (48463, 48669), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (48669, 48888), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (48888, 48914), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (48914, 48978), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (48978, 48994), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (48994, 49293), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (49293, 49610), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (49610, 49664), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (49664, 49694), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (49694, 49814), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (49814, 50016), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (50016, 50059), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50059, 50286), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (50286, 50497), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (50497, 50840), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (50840, 50899), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (50899, 51305), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (51305, 54137), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54137, 54348), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (54348, 54502), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (54502, 55036), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55036, 55386), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (55386, 56105), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56105, 56157), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56157, 56672), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (56672, 57001), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (57001, 57073), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57073, 57105), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57105, 58018), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58018, 59057), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59057, 59262), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykryEBF7CKi7EBWVfhLqgYtxXAiEoIggYCIssoggIKARFhQKCC0jdtda1ti5fa611aetWdz9t"
    "tbV1qR/W2qqtWq1a5cu8d07uf+aee999Lwkk9L6f+F7mP/feuTNnzjlzzpkz7ZVSiYZ/TsO/WMO/rQ0fh/6uUOlP"
    "kn53a/hXQJiux+Vcvz3cq7DhXzvA7HuV0u/ODf+KlPv5duvWSxr+FSrro+/bgb6LqQzbkwf3dtrI/fF+2HcOjIOC"
    "viuzrtMP2behUpz6Okbtym/416Xh36CGfwcKz9qV3ksJ46jvtTM9WN+/UzO9q/477qTbpu/Vk8q2KrdsUEW67Cso"
    "y9s9Xfavhn9dqS0FhA2j72XWeEnv5dcv+t5vNvwrp3t1qsj9Ps/BfTo24T4/p/EspTHQ1/WmuvqdD4K6P4a+ig1K"
    "l90JZQ6V/QDKdqV+vhHK2lG9axr+fY+ey8+eRd9z6JkXCNh0wpYSLSM21hobh8pn0O8OdO+O1viOoO9jgIbD3OtU"
    "aN8cq+01gE2xsBMBm2phRwE2w8KGC9jphO0vtIX7ahBgv8gzsd7CdbMJ24N4QSnRCc7J+kYu4f3oexxO9yiDsT+H"
    "ykqgjN+tEMpOpLIY3S+frlHUlgTR6GE0Bl2oH5bAWOH1/Pf9DQ/5LvGeLsDHmpO/ZuJ5M+A9ptI94qlGBn9i1t95"
    "zo71SXVK+dYOKvdPRRBYkMh8A6aT3g2jfhLRXTnJ5G5EgzGgm0KiG6YJPdaTLH6BY7+9aK4CaK6pz80nXqBC9gH3"
    "6asNDZxJ9cuoXaXUt0G6RGGV+a4dCM/mHo8K9+hFciDOOkMIncavPZ1zvJfULuZZmca0UzOOKT97VkFa7mc7Rn2a"
    "sU/6NKFPiuB+yxamvwtGp78fnOfeb3DDTY6m9yyFa1n3nj+RrqnztqWDzzXPLvG/Jmz7eyhXH2aZPLs6/f3cZW6/"
    "MnZEDbX3vDTWHmQolxVB/c1WfVs+/q3h4uXUlkLCdf1+Fr/R2C5UrxvQR3PwNPtZus4A4sNxesc8S3/rDbp+0H12"
    "8Rk7raf6XeM33lqP9bsm7HjvoVpm/cO6WpDub4/97IaK12Ux5/tlKYNWttC7ziH9vxuV52VoO6+JJkD95v04bufu"
    "IJ/6kMVBKpZEcy/G02saTR/dgR8H0Vw245wLnXaDNX7Y5+QDDQfV4/e+rOFBV8TS7/skPfdX8Jx7aV4U09+qRTTu"
    "mL2UiDf8yy8w6hQm0t9Fqf8XG1g7p2Rbrg0CeEMTP5V+BC59YkH3yZFdhIKT4W8Zz/F5yRy7wM+mWQx0n2meovy8"
    "1DHnRTyaF9G82MHmRSyDHV2aF09b8iI/mhfRvNjB5kVYvU5ab8XBZ5HN/brCu/D9B1gyTOuKQfcob4G1DdrEe/ro"
    "0N82/LhKWLP3bML6jO0F752W/v60Jv2sJYBtITtNcVUamy9g7QibLWAXVaexOnjHlQvTZZNb0Ad3XDP54PZvJh9c"
    "T7AxGD6W8kaXh+96qovgkysTfHIlgk+uUPDJ2bQ1veHHJvCx2zTWW5iL3Xzqso0F65b61GXbSi42lci/EuRfCaap"
    "beVfebnh3/gAuuol0NWePnWdQeFpcJcsaLB40I5h11tIftdC6hf2HeSB/wbvg3bUIP5r982xlr0/zP2ZB9v3+k6O"
    "9+oo3GsP6vc48caYwGttPaaXoOeEoZkfVjTddxGkY+D9yqx4qDjU0/cvA53ofbj3/xFNdQq7ToiF5YnxfKfAKXSc"
    "BGj/7UqcUqc9VOrgOMnGP8rw8nL+0XHb8kS1tflNwIlAu2njZ3WskfbSvDWZ5MvqvRzXCV5I9PJX2/vYvDr0G+S6"
    "tAn1+pXZLSScLAYgnsuSK+N6rDLHdlUGlLL9+D7siqr0XP0hrumb3UeRx72U30gShfbIg7QqKnZ/t2uSHrGtPols"
    "tJn6JpN7dsvqUDMsgH7iWTUlGW6e1YfvDalT2Dc8kr77WGvoTOvwXVinAxmZrc8nG38Mx6u0J/kcdq2PcngX6FZu"
    "84As78f3vL1hUPfKS9/zGMf0Lz0Na8nH6d7J5ucLsbx4fgENX4pEi1Qxz3YPG2rvXZK2zk/cr6Qy8+qmoklPrqhs"
    "tib7VKuPheFSiVxFdX0ufMaSjE1whyfCcGLHWqvMoxict6vdvpwPevhMa14adoLmlrOhXj9PtZVPfcji4txFWyPP"
    "yweq0nFcDvBLzSNHOO44aoZ1HY3v96zxvZLaU5zVsIWh3TxNNPmuRl2Yo7AvajPaVBPWNN5PL//77NHc+p7c/CzZ"
    "c6WhA9zd8O8ui/dwTN7R1a5yfSPoItcSHbZTLcBsYo2MJO7OHljyFbqdVJTjhG0NzCaXkY/l9KBchX8yVwILuC6R"
    "Ux9IeyE077wE/ub4WM07V1i88zwijcLwVJgN71QWnebwKVCt/hOSdxbFLMJLBmj4vZqbN1Z61iMrG35c4KT51i1E"
    "B82/8HdirAC5+pe7BpHaXyTyrXaqDXzqvWzFaW5Kj4VmLVkvIHOyqzWz3czV439v8apXiRzKm59XaS2vQJNkopEC"
    "i9tZ06EUV8QdRHFQ9t+g52VP41nogW3Tdt3kOVSZ21xpum3atnWd4ri2Lv13N2sNNkMJvvdoTd0sa+qQdhRxSKP1"
    "SrReacvrFbSXS/vyP9/kxrmFtbuj7R7j/rK13eeDZMe4qt7jvHvweH9jYrr3PdG2dZ1jtov3MZ5QJb9/fxX5X5rq"
    "f6ls+DHciWyIO4oNsU8rtyFq2r3Bxw4T0V9Efy1Nf36y9nr4u1C5MSisM3Yfl/4eN9LVLS9q+Hch6fvzlOuTm03X"
    "p7S75t+PEiJMN966YnCzimPKbZ3QVN8bjvXblH+gbrq7PigErfGDFZTbZ6Ic89gOZDPel/No6BwYSI9lQIed8k06"
    "fDGWpq+nQbdowVgIHSMVZ8ZYSNEQbvfym5VQS+xwiFYaEBEPaZBI5mCECGRiock/3uT1VerTLfubOLlPQpV7d/lz"
    "/crsyBXnSjsawp9XmTH1u89y925o+vy349b9R41Zd+w4s+6HUJfXMVKeFV33z1DXzqdi5zR5LaCunePkOSc9C/Hd"
    "7Pv9Gurw9e+dQ+vEOsp9B3V6jZHvcy/UsdvF7bkd6vj1xQ1Qx84Tw/fZ5LhrRH4vPVYaW+9488HcQu+xyvHPFbNC"
    "wBZtpr1cgHF7b7iS9nI53hwzHUbSXi4BO4H3cgmY7neNTQRs2Fjz/cYC1mGCOU6jAOMx4D47DrD9a817Hg7YwLnU"
    "JmrnQYBdutzEhgL2/gb63pjG+jtpvZzlHa6tw+zl1Wv+rqQr4VxNquzvtYX652zStzy6VrPbXGOSbTWudsxPRfbG"
    "tIqstXnUlcrpb73OO9PSwc6Z6NKPanH7ui0IY23PoN5kw2huY9kT5jOP2a0T09huYKvS49jUeY92xm+qTFqyfx/e"
    "8EdlLH3vg2Pp5x0aYj0Wy8tmMZVfUJgoKm7nlJS27+Aky8o7dnKczl2crt126r6zs8uuzm5Oj4rd99hzr55779Or"
    "d5++Tr/+A5yBg/SVg/d1hjhDne/st7/jHHDgsIMOPmT4NluP6ZGOd/qlqt+9WxZKoJJ4YU6LeePzmCegPpGMx2EW"
    "VugfHLtc0aCLxgxyTeRG9YkEKbaWzn8YBRfHffTeivQjC+obfsUaKsRZQ07GVCLesDDcCwzjTla9URkne2zDhQ0/"
    "6xO0JEnUy+qx47uEiSVDKO318F3pDmz6hY6Mr5TsaE5G3T+ueyj1X0XD74Z2xFfpIc5iyeGk2rQiPUB65BtpVqXy"
    "caeHpzJo6VTv6ZOYLsxMGnH9jIaxrGh4mVh9LH2fvehpSaa3mG5Ewxj3ilVmIr6kj5+rUrgukXGx5OD7VYZbwMZS"
    "VWPZLrHqs2EJ9eHm3rGVlV6CDzs56vXkSrF05W/6SPg2rsLPINg4BHGfl4rxpTHHeHQ+dLHmBInUXes9XCYeqvuS"
    "5ms52Lhkhp6NeQZVE3H6BvGQdg7fQU2E5amhBrPS6No0Z6v3m7cN5FJR6WfJr0hkZ8tIBql9Mc90FLmnk7rJBdIb"
    "V+bUI29f4H2SY3VYZdb2FsnHau+X5vwYG8CuuJb0sub3aqTyQ+bFcd+l+ClsNrWixT852KlUU6ZRson3zdDiLGzJ"
    "CXy8Xtv/3KKpe4CmWnY/L9BUoR+NFPm5B9qVtE6aiocaOSfWYjQV2tybNFoWy9QIJ0vDcjJQ4OVE9/FMC2A7d5He"
    "l771BtdeYfNSbqeeB18WmDauU/PT3+2zXPNq/q33ICyg686yrmtRm1escZPCDvFprv0FOeznNPikbb9g2yvfV9NP"
    "Ifgz9Lgvtsb9HBr3gjB2jKxzO2XpM85vBX7lipykMX26qYw6dbMKdi9pMJ+I+EPEHzLxh3Jl+lMeyzNljW0X/VkD"
    "foWTO30tEugrL6KvNk1fKGtikayJZE3EC/7reUG5Mv2uWyhG44sa15bUU8eGOhGfiPhEpJNGOql7X9ZHpb05Wg9t"
    "PBfN2RZ7JG3aj2I4zBGVP7xHslSZ+WZ1jvN2FJPXv8od77/XuefbXq9cXNPIZrD7Zr13I7thjnEujQybOBK+FuFW"
    "+2n20xMqMl5bn1tLE9neIZb7lJb0Fv33tU46R7/Eg0aMdu252eRFz+2MkLaTPT3dS7vlPv1iYQ31/iQjjVefKvf3"
    "lPFmLNkejsuj8i0exU04vsaNQ4vkTiR3IrkTyZ2WkDt++ee1Xe2JUjM3SGWpuTeF9x30pe9H1qe/B41OP2d1iVu3"
    "hPZovDrLPVsmJdc2pesuC6h7/Snp7+UUxz+/xN2PUUz3OYb45cVkMz4joA637/SAOp+uSNc5Bepgm/FZIwPq8LOO"
    "DqjDzzoE6pRSnaqRtM+BnjVUqFM2wazTV6hz0br091PrSQZBnT/RM5wptJ9mbLrOTlDnxWrzWfzuyYA6/O6FUMem"
    "mWF0n2/b+dd5hNr8L6jzqxqz7ZfMT9f5O9R5meqcZLXnXajz5snyuP9BqHPISrPOy1CHafTG0Wb/PB1Qh9vzqFBH"
    "0zre56cBdfg+d0OdmbSfZp9xZp1bAurwe10DdW4jmthvtEkbl0Od26nOG/b8hzovTZHnaX1AHb7PooA63Oa5Qp3X"
    "rzafVRdQh581AersR/bDlUvMZ9VAnQPrzL78ivS146HOPVTnljXp76vHp+scBnWGLHEx7OcDoM5ny+R5OhDq9F5u"
    "7sPiNu8NdT5dYc7TIsplsivUYd7E/If7sFNAHe7DdlBn5eb0901rzPkea+fuoUDeq7Gvi73YNOqzzwTs2pm0v1HA"
    "Hl2Wxt4TsHdXp7G3AGPePHxOGntdwJgfvSxgLM+eAYx58P3raH8jYMMI60Fj8AvAhhN2PfXrTwCbRNjAaWnsR4Ct"
    "Jux31J+3AXYXYa8RdiNgT1SZ9PA9wN4lbOhymv/F3jPhnqF7rgGsG9FGF8JWAjaCsK70fucL2FET6BwkwGyZeCZg"
    "ywnrtSCNzQDs1yNdPpWS/4ChDNTYqQL2yzU0/wH7aKQ5708UsAHUZ0cBVjcq/T2D7JDD8R0Ie53auT9gx5KMbT8m"
    "jQ3CPiPsQKKz3gI2lehzD8CqCbuHZOjO2E7CRtL+0U4CdgW9e6mA6X2dGisQsJvq09jWIi9WtIH2NwM2o9rd16mx"
    "fwpY7VVp7APAzqp29cqU/Bcwpvk/CthNNO6/BWw+YR+STvoCYIusez4F2FLCNtE+18cAe6zale8aexAw1K00dp+A"
    "Ma+/C7Cvqs05douAvUtz8zoB+wdhmwRswEm0v1nAjj2b9jcL2FuLaX9zkXcPc19q5xIBu5l4+XwBG0F7pmcDVkzY"
    "+TSP6gDrOtqlt9T+ZsB2JmwC0fxYAWOePErAmBccJ2D30Nr/cAGrILo+CLDeo01+NhSwQaNdXpna3wwY62usa+wt"
    "YDcTXfcAbH+rnd0Au56wAtoTXiZgr9AYFQN2o9XXeQK2D+Va+0/Ciw2bRPq/gP2NsI8Au93qs78Alk964xXEl94G"
    "rEuNqRf8HjDWN2+j9/tfAeP59yxgk2vctazGHgdsXo27TtHYw4CtqXHndkr/B4zXPu1J/v1YwG4k+rwdMFwPaewm"
    "Acsj2r1awIYTTVwhYDNWpbG1gP2OsKtojC4SsE4kG5cB9hphyyj/wiIBYxqcJ2DP0Dm0MwF7vcbUP2sBe4+wLkSD"
    "4wH7oMbk5WMA+zthit5vBGDxMSa9HA1YYowpVw4FjG0fnD/hAAFjWhoM2AGEdaa29BGw+6ktewJ2PmGlJBt3AYzX"
    "vftRWzoLmF4Ta6y9gD1K71cI2GeE/ZbaogAroLwS78xNY18Wwhwba47fJwLGevnfADt1rKnX/R9gXxJ2H+khfxKw"
    "u+kdfgfYV4T1I5p4ETBc46fW/wLG/flLAWMe8nMBq6M5dr+AsW3sh4DFx5lz5QcCdirNv+sFbC5hVwHGucNY994g"
    "YDvx+l/AeIwuAGwf655LBewauuc5gA0mrDtdNwewkwm7l66bBthqWmNfTjQxScD43U8RsCdoHKoBW0vYStKJjhew"
    "JMmcIwDj9T7nmjkYx5awh4leviNgzJcGCBjr8/sIGK/jKgTsRHq/nQC7ibDF9A7lAsayvx1g3yesgnSUuIDdR3Ps"
    "mwIXe3C8ybM+L/DmmGF6+Rgw2xb6voAxfb4D2GDCvqa2/AGwd+gc9S3U168A9lfCvjqZ8hsB9glhL9I7PAHY3hNd"
    "XUVjjwjYxZTr5wHABhB2B113j4AtpDG6o8Cbe+cYshndXODNdcFnul8D2FcTTdq9UsB0TiSNrROwR6g/LwZMy0vU"
    "e5YLGOso5wrYltPS2FkCxs87Q8C6k349BbDOhP2H9OQJAsb2gpMAGzbJtGtUATZ6krl+PwawkyaZtplKwK6aZNrR"
    "DgTsoMmmzrAvYG9PNu0vfQGbdzrZIkg+7AVYkmyWN9DzdhUwHtsugFXWmrynA2BVtS4vSZ2BDVhNrbnOcQCbXmvy"
    "nq/yXQzt1Br7VMB4zfV3wBbWmrJ/C2CLCSule74J2PJac433moA9QfPhJcCuIOyBC9PYbwDbSNhtxJd+JWB/Ih75"
    "kIDx2ul/BIz18rsFjNdAtwJ2c625BroBsB8QVkNjtFnAFNHSZYA9TFje2jT2XcCeIOxrevcLAXuy1rRLnQfYb2pN"
    "HrkAsFdqTT4xF7A3ak09a7qAnUI632TAtlh0PQ6w9wl7nd5hNGBba137hsZOAGwV2epX0XVHAnb5FFP3PkTAWObs"
    "h+NH2B7nk/0fx4iwi2gd0EvAXia+tDtg7MPhvu4uYDw3OwoY88gSwNjHcg3Rdb6Asc3/27gX074ZjX0BWL+pZIul"
    "5/0DsFMIO4R4wV8Bu3uqOVf+DNjAOnNs3xAw5iGvAsb+of5kb30eMPYL8XrlSQFjXfFRAWN+9jMB476+V8CYt94p"
    "YDPJNvp9wKrrTH3iWsDOqXPXqxrbKGAPzU5jlwLG/i62Y14iYPx+9YA9XGfS2WLAPptG9l0ah7MFjG1WswBT0931"
    "h8amArZlurve0dhpgB0ww7SfnYz9SdhcastIwA4hrJR8UscC9tgMc04fBtiUWaZPbxhgU2eZ9okhgC0l7Cais36A"
    "HTOb1njE63oCdtNsk9ftBthDs811Y1fAtF8MeV0SsMMIm030WQTYqjkmn48BtnqOqb98nQdrpznmWuYzwF4nbB7R"
    "4IeA/XOOKTffEzDW3d4C7Os55vrvdcDy55r98jJg78w1fXzPANbpTLPPfg3YgrNpPUZj+wvAfjzftPf8BLAeC0x9"
    "4keA9VpgroFuE7A6GvcbAZuyyNR7vidgTLuXA7aSsCfp/dYANvRcUydaCdjcc02953zAnl9szqOFgH1M2Apqy5mA"
    "oR895f8DbMUSt00p/x9gnNf12Bnk/wPs3SXmuqMGsMVL0993Ei84UcCeJJo/CrBlhN1Ka8PhAsb2+f0B2+d8Gg/S"
    "3QYJ2Mdk/+wN2MDzzfXDHoDdSnEFCdLddgbs/mXmPOoE2OOEPUXvUArYK4R9SeNQIGDMJ7bGgJcvc32nKf+fgLEs"
    "/idgXZa7vo2U/w8wjIlI+f8E7MNF5P8DbOhy0wbxW8DG1Juy8QUB+5ry3D4F2Cn1pl7+GGCnErb3WeT/EzCmpfsA"
    "G0zxHH2J99wFGMZ6pPx/gE250Jyb1wH2wIWm7X4TYBwHxWu89QLGft9VgGkfQYpf0z1XAHbxaloXE+0uAexdwu4n"
    "GpwPmB1TM1vA2I5SB9gja8z17UQBYxkwFrDHrTiWUYDptQ/OleMEjGXA4YD1oNi8PWn8DgKsP2HzOP5PwLid/QEb"
    "SNhS6uu9ATtynanz9QBs3jrTdt8NMDuGsAywX68z9fliwN5fZ/n/BOy79O7/wZzX682+/peAsQz/SMDWkC71FwH7"
    "mnzQbwvYHfTuvwdsA2Fxmkf/C9gV601+9ixgdkzs4wJWSDLnYcB+ud7ss58C9rSF/RiwF9ab8v12wF5ab+rXNwH2"
    "hnXPqwWM4wSuEDBeh68VMH7eRYCpDeZ8WAZY0QYzBmsRYN03uLaIlP9PwKbROMwUMKbdWsAWEHYnzZXxgOm4gtQY"
    "kX42RsDGEjZCwHhuHg3YU5eZNsBDBYzlwwECxuvNwYCtutKUt32wrzea8Rp7Yr9sNPnnLoB9tNHkS50BO5pi/z4k"
    "2dge3x3iAlP+PwFjP5cC7MlN5nrlSwXvcBXpcOSb/wSwWsLKSBb/DbAlm904ipT/DzCMTUz5/wDjuFDWoX8nYOzL"
    "ehH2lTKvegbKJlHZE1DG8ZSPQdkTVPYQlL3A8b9QtoXK7oWyETSPfghlHFt2G5SdRWU3Q9lCKrsOytZR2WYoYx52"
    "BZQ9TTR8KZR9QGWroexjjv+DsjiN13Io4/XvEihjn8UCKCsgfjMPyrpT2SwoG0xl06DsE9LjT4cyjqOcAGW8Nh4L"
    "ZbwWGw1l7K8egc+l+XsslK0k3eYIKDtuKen/UMZrggOhjOfLUChjuh2ItEFlfaDsnHVufvN8kOUdaGMLl11I9Lwz"
    "lDGNd4Eyth+WQRn7OkqgbPgG775rdZW5B0WX3w57nlrunHJ7c1us8eQ05dn/lJA3PFknB23/T2WTr6hvti1NThaN"
    "TIZ73rHhdkRlfXZUfSz05j/eM3UBtU/T6HlECoUtQ57cuLx44wzx+xSoNvKJN4mCAsa+skVaYu60y7RnLgZ75I4j"
    "uvCLuTtAeX2XjA1W/v6tPoB9dIrpD91TuOdRJL93AWzEaHPt01l5dXWOJW2vvGs79jsgP+eyGPDwAis+Vcsu7sek"
    "cF+O8cdzdr8m7K5Lvfm+LqXf3Oe2TnWxIEtXCPLrPNIzWFfy5ABqEfkTM2a38MlXbesTz1FsVGQSU/GwEzTD3myc"
    "uwXUwdIcbkf0d6oyz4P282udqPzj/o5SXj8hr62HK3+b0f7Ka49gbJDyt8v2Vt79Zk+uMWPqK1TmPWldlb+vDudu"
    "f4sn4Ny194Vw/5eBPNX6+FQqi1n9bNsGTlb++yBGKq+vlq87Vvnb3w4T+pmxYcrftjpEeX2EHA/RT3l9RWqD92yh"
    "r6z+2U151+pf1HjH4/3Z5vNwPG4h//bCid7xYIyvw/HIs+ZIN+KJrAWX0rqrc0vyRUeYz3mhmU+r5pcVXs4YD6Uj"
    "1/trNlkdIJD073I/XuiAfvtTixeyDJ1JPOVOoLNxI929kKk4A8AWVrt1UnEGgHWfYGIbBYzX4pcC9ry1X/ESbUck"
    "rM/0dFvPBb2khWW7pcXGgIrjbVnEx5uqrVdkq9SrcItSliXI6+y4Bkn28FluKHts2xDyVntvEz7Pju3OxFvLLN5a"
    "Qry1MZ9Kx2DTR9C8zQOdeADZVRfDM7trWynozvr5pwFvTxFrjhmjdpRPqjOTuZuf4iE5BNOjrR/i+mntGHefl/LR"
    "cYoEPXNgnTe34b/pbNuf1Mr5qvR+Ys6fbGP9lJtLc7w1b3qRjtLDWpPZe2Vevsxdc5ZA3Dm+79Ok0/ad7uru+H5/"
    "IJ3qlPFyPnE7rqAfrZu70nthLpuWboOWZV3BRuQIbSxX/jxjCPVpGdEU9umw5aY/rgzW1kgf9t4aaS2Cz86n+3Si"
    "tVAZ9MtHtJfhus3p8kKhb/Ddbb5n09SwKpOXsfweZ71rv+lmHjTUh2smmVhSwDivQpFwzx7TvbaFjtDOwoC5VST4"
    "ka5aGo4mdraeYfuOOgr2d7TH2D7lQsHeIa15U/uEaHztd7LbGXbMuoNcS8A1zDdyuW8Z9a999hfKOq6n3/18kHEt"
    "m5/XUnxieU23MrZdG06z2WhEmTPd/a330KL+dqSOn/G5Lj7GnVds63iUbLAx2pM0jPhmL5hTXIex3ZHf1rh1mOYZ"
    "43syhnOXy9rjHK/x8o/TOf/Nxsx8U/eFI8iNGNUvoTEpUW4uws40N0vgHqiH5GWwaR9k8cJ96ftA5dqmOXfbEOWf"
    "W7sDybQOVp2hUCfo2qQyc3nnKTd3f1Aub8k2LeWG/1FDxe8oM8fdYOv+Q6w29RTeZ9+Q79OFeHE+0YOT4V2YHliP"
    "SVId+z05l3Uqhr6hcJLT0utfO295WzNhCzaWZspbXpHDo8N4MJk/rAAG3lTfpJOJk+c1h7mt9fgsMwm51pC7PoP4"
    "lXNCt6TO475UntohP/WZbVkhTF8pPcFJ66KpvTE1LT1Ojmly3AE+Hh6scpt/QfMLZeWPSEaiDC7fqtROW72yPGmV"
    "R/Ov9c2/YTQ2KX/hVnP8OsL4IQ30J305SMfEsXdC6JXdlBs/J+l59v0kPU/Xcay2+q2NMYdzQcy0e51Bz56mwp8h"
    "kP1ZR23M5qv7YWomj1mgk21IU9bAvDZjevmek6YTpJGCtxvqve3W2eB4fWv9yX60ugGbC5i+xwy1LXiVcZrCDsqf"
    "TP0rWzUv4cPcU3G3jrtG1znJpPW/3gPM9Ts4/nnDEo7//mFN8Y2x32Q7/Q/YKDoRHX0BZZxr7hMoW0vx2x9CGe/h"
    "fV/554d9R3ljyv+ovLHOr8E9+tSa2EsCVkux2b8B7KOFbuxbKu8GPKcv8dGHoWwj77tX3vw4XP9eAePr0B/OOUnZ"
    "Pv39ANv1tQE2b/SHP1NlYugPf8g6M+QS5c15zFi98ua+t88cWaS8OevtOnOh77iPZwpjz/uRaqE+l50GcroHvftn"
    "G9P18oEp67y2TPujlP8+juPAfnNWtfc+uh7fB2Ox7D2yGItl5yfFWCw731bvAP/wHso/nmxnwQ+Ncfe85wHj7nmf"
    "Acbd854R9Avw3oNMcawl5AfZDf4uJDsVj5Hhr274fLt16yXfptULD6/rQN/FIN+wXc4gb7viSo6/q4Bvz76CQV6d"
    "KMimmQ+8lelyMr3jhMgfbvrDO7asP9y2ZSsVxSq0lrHBWIWuMD4O+B3yaS7GaC72XOnmZWS9RecvY19DuY9f2/ZN"
    "o4/Ejnuw/dbMs7BtBdb97Rxq6C+2c7IWCde9eJn32YX0PkG+Y9YRdh3tvTfHpZ5T5+WDUvwA+pq5zqkwT5Anzqtz"
    "96r5vecJAf1zpCDjjqL8A4cEyN/9lH9et4EBsrFXgEzdHXw/tk78Vq37287t2THAb14i+Nklf3yY+HGWL5JsGUT6"
    "CNoJWDcsq3WvteOE7RzCGCe8V5WJYVyEnbsoGaDLFgXosjGw2OM7T6f3zgPZ3iL2zCAPe1v85NZJiWwsE4UBOn//"
    "gLXC3sJ1HB/TA/RpvCeuO7luJ6iLz5DqIu3ZGMbklFl81eZveJ+hs918p0Fngw+D81PYl9ZOyTY9zo+j9w356ZYK"
    "bG5PW/zYbzweCRiPB5R33xZj9wj3ZJvgHdQuxPT5kxLf1OdR8jromgB5dWUAbawT2snYxYBdbL3f8oCxP1dYo88X"
    "1ui49uT7zoQyPm9zKpTxO00S6OhUKGM7ykkBtFUlrK+OC1gzHq68e9oPUd798Aco7z78IcqbT2BAgK1hnwAZXAHY"
    "/dVm7NpOATK/PEB2t1OyzbLwba+Oj2vPRTSHYiTfWiw+QbTT5YVl0PltXqIkc3CAZx8qUGnLIluXQjrmnAsDlGv3"
    "1HqYxKsGjXZ51R5gl+K4Zrancb6OnQJotVzQCW06tq/D/aXSWrUUfDelJLQ7KzcOsgv5ow4S1lWFhDEf6Ur9JMk8"
    "ju/sq7z7WfeGftT5HaR+1PlvuB+7K2/uEdwTXDDBvD/GoNpnmmEbOe+Dfb51KfVv3Fov4prGjmXKtNdB99WuPn31"
    "AryTnV8EdeJnq0zaQX1ihHXWGL4Tjn8++N1iwvg27puEb96X3JgnssL95hwo5yohdqvZ7RxZevTi29XskY8RASqn"
    "E327NYHFZeXhqQxr84ploKM8H12YaeeEKtdubs/HzzZmtv2i/nqiY+qvd4GOof/erLbB+dTSXnlbChcUBsdJFbV6"
    "eR1WAldkckTmvv6uD+fdzHCDWJOe5s4JlDHDKc9r95Femn7fkjGpM2yUm89B21WifA5ti0bD5nPYS3nzkNcQjexK"
    "vKmUpr/Wu3ZpaNmuFa5+ZcdbJAN0xaIAm2QQP80HfnqtxU+jnCM7Po32cCJe9N8wzj8I8EvgHqbZZGf5N8XAXBXy"
    "Os6J+eeT3ZyKuHc1k13vfMGWdi7wNI63YOwsWP/yeS/HW/a5GXD9/lRnxHluTkW2/x4w0T07WH//vMrct3oy1H2Z"
    "cpuuu4TsBdSuldNdP1WRMuNjutDeVmeia1/jOvysstlmnQMF/8piyg+9L7TnyommT3JvynczfJZrX+O6X51snuXG"
    "+ZU5Nz/m4DqF6uyzzrve5jazbRB1Ic73f9CccLEdku8Q+5/3pn5A+W32O8t7nqD+vmR+8No7km2RbIvGOZJtkWyL"
    "ZNu2lG29fexg3G8HrPP6rr8c762jvztOc33XjWepEDbzbNN2bWPSfez8D2+sN3NyaBqR5DPep9xn/ugYHfYz+Pmr"
    "ryN7+sGjXNwvFjKS4ZEMj2R4JMMjGR7J8G0tw7v7yHBbniYD5HtRgMy25XDBBjeXVSQPIz4ZycNIHkbyMJKH/63y"
    "kM/GkuRhPJKHkTyM5GEkDyN5GMnD7SAPOb9w6poq777S1H7D0WZ8dr/pXlutfY1d1y+HTiT/IvkXyb9I/kXyL5J/"
    "rV3+2XkTugfIP7suy0upLucD8DszIJKZES+NZGYkMyOZGcnM1iIzuX2PVZvxrPY44Jk5mWJg7Wv95F8UFxvJv0j+"
    "RfIvkn+R/Nte8q/Ikn92uzgXhS6rrHXPykydWVyf/j6C/n5moRynijnkOLcDn2WTKqf77FKV+/38ZGxBJGMjGRvJ"
    "2EjGRjI2krHbQcam8o2ONmmI28V9zbJX78OIbKQRX4vkVyS/IvkVya/WZiMdOdZ8hyeJFgvpnJg9oe6L1e6eQqlu"
    "N6j7HN3viyq5Lsbn4Jkb+nsz0c1f6jKf/xzJ0UiORnI0kqORHI3k6PZYB74w1j2/XbJrHjXB7aNMOXl0m7hOkVXn"
    "4xrzDJQRl7ltwNicQqJdiWZPgLNYXp3l3StSOsrdC5LpDHqtA0g5BaK1bSSTI5kcyeRIJkcyeXvL5GM2+uTYgfEp"
    "V94ximRaxOsimRbJtEimRTKtNcq0VH/VRLlZIz4WyatIXkXyKpJXrTcGlZ+5/zrT7ohnrDHGdblOtMci4nuRfIvk"
    "WyTfIvnWWuNnMo1DN+g33ktv18H99/b9/K6JYmIinhnJxkg2RrIxko2tzVY5k2TWwTPoLGOKgfn6vPT3vLpoTRfx"
    "s0huRXIrkluR3Go9azpeg/1nmbkn/Y1Z6e/eo12fG6/t+BpFfrkBJwVfg3ZPvzqR3TPinZGMjGRkJCMjGdla7Z49"
    "qD3DRpl2yuvovXcX7J54jb1f0O9+ek+gvV/Qrou5Y4LkZ3S+UyQ/I/kZyc9Ifkbyc3vLT2577VXmPvmDR7nnEPvV"
    "fazarIt7+GwskoURj4xkYSQLI1kYycK2IgvHjTTXkkGy8IYaf1loY5EsjHhkJAsjWRjJwkgWtlZZiOf1ptpbbY6D"
    "bl935cUk2tI2VAfsrIyVUl2WsSwjGY9kZcRDI1kZycpIVkaysi3JyjfW+8tKxLaVrIzidSJZGcnKSFZGsjKSldtb"
    "VmJ7pHidfsobr2O/w54h7scxON0C6trxOqUBdR9fnf7e/Yxo32PEgyNZG8naSNZGsrZ17nu0ZZcdpxrlaov4WSS3"
    "IrkVya1IbrXGfY/2HkaOJbX3J7K8s+uINDbH/Z1pfyP6Fs9Upizk97uWnldN410HGOZI1dhEATud+nosYH1pHP5B"
    "c2cUYP+gMXtkUxo7DseTxn4K5Tl4dgk9g+h2eMDc/eQ09/fgFW479HWD4PkzR7sxURrrDRjOG43tIfRTd3rfnQF7"
    "db3ZFxhf1XFa+nsQ9dfCWrNtGF/Vb2r6+5frZbqy6ZXn8wDAblme/u460p0v9jvoudmBmDVjeK6KxnaCOX0/9dnt"
    "9H3N6HSdJFx/Yn36e8tp3vc6YG76++bx5nvpebSYfhcSf9NzZyrJ63huwjjTJ5andpxPrLkkPH+SsrxFnvhT4qV3"
    "T/TyRC2XbJ5k8yUH+NKUPPdvtK8VEK31pe9HaI4NIto7Kc+tWzLGzXOpv9vR/BhBPOb4gLrXn5L+Xk487tA8l+6L"
    "WS5Q3OPFNL/3C6jD7esfUOfTFek6e0EdbDM+a+eAOvys8oA6/KwiqFNKdapIP7iUnqWEOmUTzDpfxLx1LiJ+/xTx"
    "rY+gzp/oGc6U9HcvkrFboA6fg8jP4nf/Y0AdfvdXoI5NM8PoPs8E1HmE2vxLqPMyjdNJ1rN+BnXePFke0x8LdQ5Z"
    "ada5Feow/d042nz36wLqcHuuFOos32jeZ01AHb7PBVBnJsmnfcaZdRYH1OH3mgd1bqPx3m+0Oe7Toc7tU0xfMj9r"
    "ItR5aYo8B08KqMP3OTGgDrf5CKHO61ebzxoWUIefNRjqsO66con5rF5QZ8gSU3fl/ukBdT5bJs+dLlCnN8n7DhPM"
    "Z5VCnU9XmHOniHS9ONRhfsE8gd/9a8e/Dr/7J1Bn5Wbz7FGeg391XPmB/FBjfwbM5t1vAMb85n7SnV4FbFiVuVZ6"
    "HrBJhA2clsaeBOyJKrNPHgXM5o8/A+ysavO6ewWM/TF3AoZ8TGPfFzAew2sBQ76lsY2A2TR9KWCTa8wc0JcA9kGN"
    "+Q71gNk+pcWAoQzV2NnYlrHmuM8SMOa5UwFDHqex0wSM3+9kAWP5PRKw7sSfdqJ7Hitg3JbDAGO+xuM+DLC1NF+T"
    "pOcMwbYQdg+ty/oB1sGSoz0B43nJ7dwNsPkTzbVpV8BsH2ESsB8Qz3iZ3q8IMOSFKV1NwDR/S81/0PvUdLfvNPYZ"
    "YD+eb9LEh4CtIF439Nw09h5geFaxxt4CDPmWxl4HzNY5XgbM1hWfAQx5mMZ+LWBMZ78ADPmaxn4CGMsCHtsfCRjT"
    "2W2gK/McuRnKJrH8hzLmxZuh7AkquwLKXqCyS6FsS5Vrv8oH/qTLVkLZOipbDmXcf0ug7GmimQVQ9gGVzYMybeNJ"
    "zX8oY/k1DcqYrk+HsgIa7wlQNniCa2fIhzW/LhsNZczjR0AZ87djoYzp9Agoe2eua2dofO4C135l232GQtlxS9Nl"
    "A6Hs1mXpsj5QxrTVE8qYpiqg7KJ1rp2Byy4kGuoCZUxXZVDGc74Eyl5f712rDd/gtTMUUJ2gNdsGR16zjSAZVUQy"
    "dcp41y6a0jMdt26fWnOOf7TQvYeuuwjqOotIp1zm0jTrEbrubNA/lM+zpzje9djxNa49V9c51fGuo+w61VDnyioX"
    "S50XO92VM1wnNtG0nd5GNHEo1Hl5vXyf/QSdidsxEOUAYStWk54J2DPWdbsDxv34DM3f7oAdS7pIe5rHHQGbUW3a"
    "u0oEbBjdM1/AHiXsW+XFviGb4RcC9ibN938IWIze768Cxu/+ZwFju+cbAqbpLqVnChjbRJ9X/jrhk4AtJKw/9dmj"
    "gOUTjfWlvv6ZgP2d9I17AXvIos07AXvP0u2+r7z6G+vK1wLW3VojbASM6XPjRFfO2Bj7My4BrGaS2c56tHlON7HF"
    "gN0z32zL2YDZ/GJWgE4xFXhee+r/SYI8PBXKbiAaPQnKeJ6MgrL3alw/CZetpXE8GspYJzxM0wDZsIuBr5ZS3S5k"
    "rz4Q+C7ybO6n7lCWmO76NBrlfp3XRstjxDwRbbQJGodvqkyZwPbsctAJsmk7thnljC1fFMiX63x8Fbz/mPnjFQJ2"
    "LI3lWsCeWu/OF41dJOi0uxIdLRNoYLFAy1wfadLm0bMC5upUYVz4nqcFzNWTBb9iNZTx3DwRyj4nWjgGyvh+hwt6"
    "zSEBfHm/AD45MIAv9xL0oj2V/9p+FwFjfbSzoAcnBf2Hc4MifRa83XDft13aDqJJ1Hl2t+ajvf7sQbpUVwE7aqJ3"
    "Lt4+x8SKhHXIUcK86UrvIbXFthGUCHp2obDWsP1MZ1n3tdc3JwH2t0kmVgVYN8t+cgxg51tr7MqAtd2BoGNqLB8C"
    "KlL9dZnrdx8gtPuratcX1pN0ZWW9o23rwXGsPd3EkkQnaNvVepLkl9TX2PtaypRcFiO+Xgr8T/9OEM0nKa5Yj/8w"
    "rffBs8oo9imlW9Icxr027O/Qawh+XryJz8unPiq2nsX9rmmD5xn3WRnVw/rc97qfuW2FVv9IfavH1RHqzbTepyn+"
    "xCZ7G4O9da3eFVnZTHXw3R0ay3wVHL93kyPrAatpbXf5FIrpcdJyGGP7ZtOYt1DglRPCmxxXbeuTS8xXs8Z0aZvo"
    "YprDZ0FHR+PZ9sbTUbLd44ekM0dj2vbGFMdxmGAbv4psoEMA+2qsG2fI+6IY43g9xnqCnsd2vH4XmHGcvFbvDvFJ"
    "h5K/9VpaR+0z2bWJsu7xzcmuLQGfzfT5ItkWe66UdeIhlr7IPt66aq/+PrDO1Dv5XqxT4vzAvrPjvDz+HeXvnysS"
    "rnvxMu9avivodrpeU9/Jfr+dfewW7OvoCHG02nYt6XV6ncd6XaFgpwlas+XR70KwozXaxE4jm3ON9/147d7OWhNp"
    "PnUL8amS5mdRMa8y6M7U/IIUtSRSfxSlZmlxuzbApJJZ1q/PrFZ6Fe1EM7SgstkU+/SnImONRPiuSwbqStpWeQrY"
    "8dHGoWlZ07Gy5s/b1a4fjOn+dOJ/n1e59snG2AjiI7WTvDz/IuLHD4738vwVtMf08Nlenr+F5uCEkS7PZ+zBOjcX"
    "YcoPjvZeilnavNm7Pr+TfNYPCzbPr2le3zTaO+f5eR0m+fO0oJjqmT52StueNynAJ3FKgH22OsCGfnyADf0I5Y3H"
    "f5e+u4/0jmXeWrq+zjuWr5Pd8rNp3rFkHxn7IHsK9vnCGd6x5Nig8tHesWRf39XjvWPJvjTGcCwfrTExv9hpW1fp"
    "GkAryYA2FwW8a5C8x74u97Fr8Hl+QfbI9318sMlaM07lqE1ubIpu2x/AH9e/yvVNpWIpAeM9dxvJ7/QcYK8Tdgvx"
    "jCcA4z0nrEM8AlhdtXnPBwDjeMwC6t97ABs02tVPNHaHgDEN3gwYxx7eRnaCawD7HdHLanqHKwHjmDwdo6exdY6X"
    "f62l/rxYwBTxk+UC9i7d81zArprktim1F0jAHrgwjZ0BGI41+7ht7CviCRMA43jCPxEvOAmwy6e4NpaUPdfx6odr"
    "KTboGMCG17mxsyl7LmDn1Lm0n7LnAsb6OOt2+woYx5L0dby+QabrvQDTcUYcd6SxXQF7hfT864nOujjeOc5t6SBg"
    "CWpLQsAOonWHE4B9JfAU7a/U2KcCtpLk3d+F+CbWVbcIGMdvvSn4wTi25DXAbD7xEugNe5BMfBb1eeX6uLlslwqK"
    "pRb0/l8I8UwPCH6c+wR9/24hJul2Idbo+0Ks0fWCD+R7QgzRlVA2j/jMeiGu6LtCXNFFgm+rXoj5WSrE9ywUYnnO"
    "EnxZ2lZyBq1HpqE92wn+xKy/85wd69MMRpxBTbGLJGBdmI0/MREz5XcZ09QU0+fJ+lfjeRYzTP7AesxnjvceH9eY"
    "vp9M93jXcfWeTO2wr31VuNbv+fa1Wn8ozaLtHIud6Zp36e+VJI/vgpiyYit2y/az3wh10Xcv1d0IdTO14btQl9vN"
    "97PrLoe6/15o3vcEy15xDtT9gGLq9jtLvu9MIRbOjt+Z7PjvmeHYybFQRxov1h+KVPB7HgXyku1+zPuHB8TA7S9g"
    "HAszyPFfc/V2/OOy9giIud/Z8Y/n6OT4x2yUBsTOF+D+BsKOo7ZsVd7Y8qNoX8S/UXZb68Z/Kv/48Q8C1qnvChhf"
    "98eAWK/fBqxTXxAwHqOnBIz77LGA9e2DAsbX3QfYi7PM6+4CjOn0ebKR3qL8Y9mvAwznocY2BcSdrQdMx4fgGK1S"
    "/rHlK4R4tfOgrBOVLRL0rLOF+I45UPZ8lZtLwI79ngJlvBdhIpTNJ91+HMajUdkYIUZ8pBATd7ygjx0lxH5XCjra"
    "QVC2cKIbj2TraIOFOO9+UMb75vcRYp/2EOKtdxXiqLtB2TcbXNt2pnijYtIZSkkvyEZ/iJEdResPe1NZgWXf4LVW"
    "zUhvHJXNCzoH0G575c+zMuVA6EoxKI7QPjte6jvKfy/PgIBYqn0CYqkqABs623133tfu1x/lAfMVz5m291HaeRjK"
    "hfiGM2kcWedrGb+nE6Szhok1aX3+0EzBJclcb5wMbaDXNDEX+Ek+8U/2D7VcfFEoP0TwEqW1RxglcvINBfpe2He4"
    "m8DLdxJkK8Y3l/jE8elxd5Q39rDHdDmWT5GPugx8BKXE6zuzO0+lhEZJJgLgeMGucD879tPWSwoFGRjEn3CNGgce"
    "HuZZ3wngtwMC5Mg+AfpmhaBP7CzoLLgXqm6Bdy8U3w9jYR+r9vZRPyX7DfKB59v7z16s9u4/+3q5d//ZyFFev5u9"
    "z/kw5b8/Gn019v5M9NXYexvRV4O5CGxfDT/v9jleXw2387l1Xn8J5gGw/SW4L932l3j2n1q+tkUgKwtUi+Zus2Za"
    "yGwqeQarb8W53UILx/pc7xLLUlgVBvjUegDGeYoZQ337rVpvLIlO7Cbxbe2LlmJJrpzojRsuASWolOp3hjUI8wml"
    "5BjWIro2TvzetuNnev+iAD8l+hTnKdN26Lc3fZryj5mdJNgW2H+OPul76kw/EvqkOV/XI2u8PumNtW6cFfukGTuQ"
    "7llBa4CDlTdXtn098rkK0s2vmu7lc19SvNnda7x8jn2FI0Z6+VznSW4uEpvPra4y/XNJ4T2lmKnFS91cgtIayfYN"
    "Yzycn294WJVMe9pXFadncEz+Ti0Qr5RifQ0PLihs0NyKihvWRSWlqQaIUSrJlLpS3lF10vMoJay7pl+sNSfE3CCz"
    "xVjO66ZYeJ4bgmNX5rZQyj6mqSL8miYR/rEVPpDjL4PqK/27vzLHQa4PP4YV2d47nluMmD9UH8t+mRvLSSbbMblD"
    "HXevE/JkiTfpsw9Y1u7t+MeV9nD840q7CTEofN5sGWCcQ/NW0lmLAWu/xIwXyRMwfr//wLvvb+Ua/Zfy5g9l7CPA"
    "7PN1/wIY51dl7G3ljdNl7PfKG7/Rj2Tc/woxdCwbnwXs5HHm+z0OWN0qWqPRdQ8L2B2ki/xU+ecf4/G4G+rYuU75"
    "ndCu3nOlOS7XwfWMda8yr78S6nCf3GLVWQN1GOO8m1znAiGOjN9jKWBvjTb79hzAOO84x4fNQZ2GaKfXAq/uxbHl"
    "B67z6l62noe61xcW/aPuxfl6uZ2oe915EcXMX+bVvXicl4/y6l7VdS4NIA0NEehL38fWvd6vNecI6l6jppgY6l4r"
    "TzIx1L1OXW5iSWH+SGdVT6LnDR7n1Z+XA4csVNnFo8+D+hf58EEdZ8P1pwqxIZOE+I5TlX++pBrlzdlSJfh+joO2"
    "af+p1Da95uC2HRJg/98vYF0xUPnnvOql/Pd07678czt1V/45kzoKcULtlTd/jpHPwNofkU2Om0KyCebTPR3Lp2Pn"
    "OOB+dmDdVwF2yC50v6B6+WATDHpWptjkOF1brLzn7XGeGU2HSBPaZiXRysVVru2vxGc9oqrc32csMH0lZaDT5r0t"
    "73vedrZ02GuxIyUADqdLxnL190hxyHGgswTQGfszi+Fa3k/ehfyy+9Lvsq0Nc3GrO+4T6Lq8EDFtO/gn5qHXptC6"
    "z0caL6ksHxZ3fmPsl8slDmtpfe1auq4o7BjHwsYtxh0n3ylwnMImdn1im8YtNvRS83OiRDi/WVGs0daQZhXJgBVm"
    "r1ydj7l4/NxFPfu8TnRMXxivWfksgGLgSZlk56VEhygXOeZsbZVrC15BvCiP6p5HzynMwXOb0UEbbw43QkHrF0pZ"
    "0KZqBtpsKu1JOVukXFx6jXsz0d/14E8osuSgHe/DuuNiZebSMs4ryjK+O/Mnywjw+HaVhfmWMpODta9bM4VZZCSn"
    "yqC7Z0MPYfkZ06Aj+K7xeUxX0vM0f73GijWI0fWXUVleJL8j+Z0jD+W8VBz3my1t3mjRZjyizYg2m5E28y1dcAvZ"
    "QL+ocXmp3x5wrQusdkydtN7ypwxm+7Dy2qj2Zfui8sYiFNPfsQwyALH+ZJvDezjb6B5h7Vd6Tg8VbGco0yosWRjm"
    "+bwnMZtruoK/Ndd7lNM/zqPfM4d2P9BCfa3b9Cfl5jbeVjTJOfjwXQy7XrPrtG3qk+bLN7a0TptZJy0EP8y2og3M"
    "BZntdWgz7gD03w7mQ0VlsNzjed8xJA8Kc95nufLP76nPDjrE0qvbAk/Lp37lPmYaGADXDLN0M84/+o2T3j/O+pq+"
    "9ugcZBLL5M9JJj84z/Xh7WXRceOavM7d95LMob8LhNy5x9d44wd/JviV8i1bKrefc698ttGk5wvJzpRtvxh585qV"
    "l+awO3z72gecptsHki1iGUB1FHnnUGXm5EaewXytv5M+M4Rz5WaTb53zQ6OPsS/dI2ndA/mmXi9826DSfptWa8V+"
    "KFdmbl4dV+OQ/pug8ooc2psEnTqpss+Pz/z3Dyq9V49lFMqXvBBzH59bqNx9ekEy6eFmeucBOb6zjqHZ33rXgpDv"
    "ui3lviRPsB7LWexbHUOzj8r+vIHXsrwmTNsGWON+KNFatm1DGssLec0XNe7e1AoYL7xuCFzXDWwhRc24lkBeVZQh"
    "FoH7A/dCnWH1kz5runMW64K2vk7IJF1JYcg5zWQmZ/7WEMLM3m+2L9jp2Odmx9cE5TCz437seMjuQjwX713uqPz3"
    "NWc62+DYMeH3vBVZtIpz2ual2le49QZvX0l90M/SKzmXBOqGA6e5MVxKWCfEBDlkt6GrJdtTvwdld49y0OF1v0xW"
    "zRObsaOt5YloEi01R/1iKvJgDo6nMS9SXr94ak/qOpcupTNDkMZKLJ6Me56ernFpV7Lna7zcpy1xqy35QGMFTXi2"
    "nZtF58GRnp+wnl8Ezy9W7n4yfn4Mrm2n3PObjvR5vxKQ52U0T7gvOll122epJ2Deau7jMmE9G+Y+fN1A+l2ewz06"
    "ZpD1yuKfug8+teSGfU4vx3HieW12Dkg8r83O84jntX1a4+Z3ts9rK7PORcbz2m6daOaNeFLAOE8Fntdm5xfE89pu"
    "XWbuicXz2uycfnhe2/3r3JhZ+7w2zunH565eq/zz/eF5bXa+PzyvjWNBOd/KJQL2gyneXHacCxBz2XEuQMxlx7kA"
    "MZcdxynPVt5cgNOVN8a3Vnnz/p2mvPvCT1Hes0gxZppzAVYJOsNxUMbxzUcqb06ZQ5U3798w5c0p8x3ljfcepLy5"
    "APsqby7AvZU3F+DuyhsrvovyxoN3Vd58NOXAM2zdROdtsX0/QWdjoU54R55pe4s5rkzBXLQ4vzBfCu+l/4dQl/Ou"
    "2HW3KHefwiXz5TqYo4r3DjGGOaoOHmVimKOK97gwhjmq+JxtPnf0MQF7aYo3RxVjqs6bo4qxX6/z5qh6ucZsC+6l"
    "4T05nMvgOgFjfrFJwGbWenNUMcZ5WjFHFZ+XzbkMVggYt3OJ8p6lzc+br7x5yzgPwGwB43vWCRjnK5iovOeR8Tni"
    "Y5U37y3fc5Ty7kNj7Djl3b/G2OECxn19EGBz55j0MlR5cxYx1l95cw/x8/YGzKZ53DPP+yaYBrsJGI+tkSOjxrum"
    "4vvjmor7G+0AbPO/JZbOO4c2f372+iozX8a7wjxlDOcwnwvG2G8FjN/nBQHj3Bo4h1+sNufNYwK2psY7hxk7YIaQ"
    "Z67azXlhz2HGuJ3SHOY9MDiH+bx4vucmQafhubhewLjPVgnzhrEVAsZ5PpYIGPfnfGHe8D1nC3ODsToB43efKMwb"
    "zm2Jc/jluSaGc/jDRWaf4Rxeae0JxTnccbmbw9qew5zHhGkC5zCf/ffmyd45zHneuZ04h59bZ2I4h5euN/sM5zDn"
    "d+HrcA5zfZzDPJY4h0ds8vc73O+k5wqv0QqVm2OV9wXzHmC21ZSPNvdZ3Q8y/abRZl79whluvnzO4cx1Me8474dE"
    "Xfk6qIv5xFP5FWiOLSYZc3lAXfu+l0BdbB/ndsK650FdvA/n0MSY4LMC6tr50Kdhn60x7Wt2e8dD3es2m2Nh1x0F"
    "OtO8Onm8jhHq4LilcrAKdeyx/I5Qx24P7hW124F7Re3n415Rfm7hFO9eUbtNuFeU23LBTK9/w24nzg32den86yco"
    "09fF47BmpJlTdDLpbZW13vNLn78suO4AQc/lPPiTa9y+Kgq4n533Edtn5320r8O8j3hvm49MrvH3CdzU8O8GsLUU"
    "Qntx3DHP73qow/mB+ewSzp1/sfLuBee9qXyf8wU6tO9zjlBn/1qzziyo8/Fi91warFMLdST+yLlS7fPhVZWbN8zG"
    "+LoTAOM2Mnak8j8/4RDlf57Bfsr/PIOBAsa5u3op//MMdlf+5xmgbf/Fy8zr0LaPfMyWYWcJudq4HtJeOxUufyrr"
    "ph0tmynmtMuHfT52rm3Hiu/hNbaUz4fPvus33a3Ha5D5E8OdM1RIuqbkmwhju0N7L/odCumdHq0ydXmMsc7mOfnK"
    "PNvX8Bk0/yeEJyum2tqnuAkxfSyrWD51A5+2HU/F63WdtwTHsMiyj9s2o8Iq00aeje9Y2yWvANt5tvRVKtjW2S/f"
    "FBs72tYjut0+dFummi//ge3HvcDaZ3I+xBwUNrs/M89x4vl2YUFrPz8lUw7aoE/Ou04rwxVWNsN0QVlYSHbnMr/Y"
    "9Gaf7m3vzPemjGdzjFd30q15fpeS36dzFIfQbPM2bBwC6t3sl91F8MMvPc+7tiy3/Lm4tnxrmbn+x+e0W+RvZ+a4"
    "Vc4/EoN/jTF2whm+BRCTk7Ri1+04iyIffTvTftwyaMNAi8fwNYOFOD0VIj6V+8BPTg6w6vN7JZSZkxbzsCh4T7uN"
    "+wp9NwhiRBkLk0MEY6TC7PuUdE/e56yx0y29toV1Nkl9i+04jLvCy7MT2ccnxX1i6KTYYL8YukLBLrVmpNeWN7nG"
    "tEsVKf9zfTDvW0+fmBTPOU/Ke/ZMFyGOoUzw15cIMQuFQjxBUFzidOXm8o21pG4S27HUkYS971g1f94Q5JdTo7Fp"
    "dWPDMuEWGpuSlhgbd0uJO/r58lIolSbbZ9HcrhWOUyy8yljvrVKfs64ZrimxrOgh6FNvSMBwn/omdKFfPC/KSz97"
    "XY91bqypn21XX/97y/b1Ks2B8ua3c8Q5J4ab1aKouOF/7fivEscpdZz2jWgHvDzJP8q27XppVO45MTKN/Wo550V9"
    "46UVWZgBA/hfcTxr+0uiadPeWtZnnYg8nuNzK7O2HmWukNn8WhlQ6gh+EtQjL6VYkSOq3XMIGZtN/r1bKMakD+iE"
    "XL8nrrWFc5DGjvXqp/+72qufvjHLq5/OP8+rn3JbUD/tNUaOD5HWZDr+lvuE/T6PE89Jbgeek2Y77qcU/2gvcqJW"
    "nYcnE8/JmGenIouHZZGHp+3ynMptzjN4nwmvO3GfSaFlp+F8Vgl4ai9r3ZGksjjNeV5bJ5V1rlzD59utWy+R9nMn"
    "yJaGNhq+rwP35vazDs25knh/rLbDLKFrT4+Zuguv9d9u+PdHx7TtcG6YAmkd5cTy/ps/yhw/Y+y2Bn965KQt+1B8"
    "KvYR9MygXOkPWvTZb2maRtbReK+27KcrlXsObs4WOD+WwgcUNclrVahayyeMDFBBMiBHHp/jOqsyu1u4epWUF8gJ"
    "YRdHXQX1mC7LvecEPLXUay98f4Ppo5By+FyXl45V5bVWROMRjW8vGtfXv73E9In9K+bSZzyiz4g+tzN9XnCBua9g"
    "RAP4uTL3fq+27h3RY0SPNj1mmzdyB4/5yMulN7MazxD3xj0RY530fh+OOUWbdWKru6bkdWRY33/EGyLekIk3hKUn"
    "pMne9F201aVl3rOi/YXDlBn/XKrMnIwJS/7p38mGe+20VWXdLj6jF9unc/ak5C/dj224LJcHqNzzdfH+CJ2D6yjl"
    "xmHrdgxpxrnbkn0WNJZ47hj2y+S9lJq/l1sH+6RUuXb3PZUZR14ANqok4Rg3zv469Ldx3QpuG7Q9ruRzlEp9xkyy"
    "t8Qsf0N/+NbXLgasU4X7rbGzVfrswpbNH9rmzhdphvyhLX++SJjcOxhLaO990Hu0lsH1fvuignzQvZQbP4m+MGXR"
    "ZI9p7t5Z27c0Q/AtMZ8wzrxp1g/E0mCnteYDyDO9kS18g2R4RY4yOkfjcQWMbR7Y0XR3nwv8b5uMt+kSyo/GO5RO"
    "Jt2uPgyH84txCeIrHI99EOBdSV9QyhuraeeIxJxJnNMJcyZNqnJj1jsqNzek5M/WZ9j6xR/r88lZRqP92M5LiXGd"
    "qX3KGwSZ24KkAhM3T7VEaOI2/mRe8yWlXshIr5nYW1dQBpgG7dyiByg3H+qxY1waykQ/fQSa7RlA45j/gPd7c74A"
    "zH8whHKc1AlnZXMeJs51hzTMe5I/XOal4UJYF9mynvPX6JxEdn6H4ioztxC+30tTzJx1uwn35PxN+H4za83ceknh"
    "eZyjCN9P1ZltkXw8h6l0jrcyQc9uV2XmTsG4Hs7JUjXSHVs79w/nuNlTuCfnaME9NTqfDOeXsffUcD4a3puPe2o4"
    "p87KJV7di/PDSHtqbN3yUWIczNOLqV62a4XM52oVFDpOosgoLrbrtfOJ7uEgn/bbdq0wz2mxtcIFYW03iextN04W"
    "a5HvxrNesSSysUHJ7ahsom0oEd4UFqAjaVn9i4jmI5r/L6J5zetfzHftVM/ku7L+FEtf51wox9e4dfisHZ1XAuWm"
    "zsfL+Xn95DXnMkN5vaXKzI3IJKB/632JOykzLw7Wj1M9bu9F68xcuMfX+F/LusBOys2pns29VZX5DOne+C5nNvTz"
    "F5FNrk3a5OLK3d/oZ4ePKW88JOLdYPUinskzKvNZZi17tl6e09Y+2ZtAsqON+hDFem6f2zAYiyzeuQxs80xDtUBD"
    "2eY42MHPSUwPwttN4QOZA8dj4J8J61dzGiovdJq+B9QJ0zj704a3hMaadUbKvcd5GXlvDlMBn281CMYxz3Fj5kqV"
    "N84JczVg/oO3wZbzCekLcXquLQ/2te6hfbxB9DZEoDe9r+81uuYMtY3y1uy4+48z29Bz3H9sj+8MGN9orLIbK3PV"
    "0vxjJenja2LpvJ9RHrjcPk3JA5eNPp3aFxlL55j1+BKbPZ+b/s5vWzpTE04tzWTHaK74saC5yXYATRMlypu7lNfZ"
    "a6tM2cy00ZX06DjYuf1oKignasyHT6xw0kTM/ks/2T/Ikv39QNccAO+K8dZxlTl3ZXOcoV1Kfdu4Z7Ag3Hoz5Stx"
    "0jnaMCZNmrsYd5KLnr1Pw48jrDE6Zqx7fq6yfRyz3Bz9XMbnNw2ke8ZBP+RrMP8zf+vnNPKaDNdyfmn+xmvLMlx7"
    "zkTzG69Fmvs/lT4Pq2V1iSYyj0bR1fp0kfpwL5aT/TSXs3/RN5zL2b/RuYyC3Evmfi5jmDgk21caU95ce47wr58l"
    "A/6b5AX3zSLBpxxGX9vBbd35bcHWnalt2erg0Zi2/jHlecs8hmP57HPRewINSOem94Q3KrLkW9jcn/23gR9Fem5P"
    "5e7V4Fh9u80YZ8N5HMOci85tdvzarLbm+eXvQF2iu/Xe3D/9QWY0x7PKlTenrEQTKsM4FSjznOqKDGMbFFO6rXUu"
    "fZ896G8+X3jYdtL/ylXwXqBhggyWzhbppbLb68vzsanXxEPoHl/Rui2b68LuJUrCvcPubcqm7c82/PsNjXcH67l6"
    "b37Y55a34Psv2Jxu37VQvmvI67uSLwL90E1Zj+xgnzT739CEBWuInFe7ZkFDfJZSS9B7tjRXnoWMPN3iiRGNmTRW"
    "MSoluwv9ZHfwJ3NuOpQf7aw1XNC+zrB7P/30icE++oRf/vxMa9mulo7I6+tuQE+Z5Fg5rMubch5X0B6+dtY8KoB5"
    "lIqd/yZYrheSTshtKlDBudd1fXFfaPObFGNNjmVopbtZmpYzOdgEWZ/BHsU0k6/cHPKaTl4Y6/6OTTTPzrDr6vPp"
    "+Pebp8m8+Uxrjkaxim0nVjGKL43iS6P40h0nvpR5cpGlj0kxplH86Y4VfyrpfKz3lYGM70zXV9C4sw5p6+Csz/KZ"
    "vGVQlu29Mq3pyogn1ULvRGe7+dDdNjjbDXnDMOXN72HTWRLGLxaN33YfP8k2Xm7Nsej8xMB4gW06x+yzBznvMO6Z"
    "6zvaPGOsvYDxGWIY+zSsKpj/cl75oFwcu1Skv/ewbHaH1UQxzFm/0TbI2aLveGVV8JjuKoyptoXtqUwbENPY53Vm"
    "/qadAOtBuSc+2+ienW3v2aybbuZiS+UjWOi2lWPd7DwTti0QbYzaEbu8p1c3wnL77DyMM8ll3ZK3o/G7eKq/63On"
    "6Mom88OmriWjMWn+MeF5M0mYN5GeQGNUpla1pJ4QxXJu+z5valxidmMQ7SOxP9tiH0m0N2jHG9PWvDfItsvmw/rM"
    "bldQm7U+v9jySUd0vGPRsX2uva2DsY+1+VfETiafddv7ZLLMJzOb5Vt2z2/U51Kfo52S/ZORnXL72CkLICYk0I7S"
    "bJ7OgOCZKMdJYO9FeWda35hEeWciP4Co8EV5Z9rUWJkemZbPO5PR/qpaYuBakmNun09Tcs9E+X62fZ9nE99o66QY"
    "gxzlwMjO7tFSOTCivCStb0yivCStZv3eonlJpHhgjs+z8yX9t+dSsvuKZYmu/yrd58L13r6yMd7/1Z3WRvq+JXRN"
    "Hdiwcjm3til7Altj0H1TbVjhjYyWsm3NkTLgdRVQjnT/+np3XxWXPV3jxkdz2WPVbnyefZYP5rIvGO3G7kln6/C1"
    "3ce5Z700tuVqM3cPnpfHdKnPluHzZ5gu7XNdgs4j0thMywbbomvGplluWv1is7KZ6uC7S/ZZjMvOI1paTON5Fly3"
    "Dc4ec0LoV23tHLIc9m2mhzWeLUX7dCjvy9Tft9G5XNoHfHY0pm1yTHEcbV0k15jVHVx3zmuq3pBJd44l1dpM98g2"
    "ZjUak5Yfk2jehBqjnNecIfhZSTRv2t6Y2HlKeb8Yz59eIKs4L9gZoI80x9q2rY1rpsVyqhNacK/fViecspY6G5Tu"
    "dzrMwSieRhiv5Lbbm5kAe5xeXwfNNSn3D++97kXja493UO4sv3ybxZbdt5PwXNyvWLLVtSOEuSfnSuxmrUMLwK6c"
    "smlsNW1pYe9fprw5Ke3chnyvmArOSebXf6yn6PfY3XHL9Tr7cmr/jOr0e62l9hW1zDIs1mj2iOf7qVHBub8SqlV+"
    "mjdvUiZvSLi1XKbWhfXSBjW4A9HM2WzDq43W9G1xTd+B7P9srz2r2nte98Dz0983rfHaiz85zWsvvqfOPQfdb4+s"
    "zeuQVw2JeFXEq5qZV10f8aodglf1Az5TM8nci98TMLY7M7YbYCVjzPwAXQN4HZ73vHZ8+jtZ6+V51xN2z/xwPC8P"
    "mEqhwDu/onbvA9hXE83nVyg3PwFeh3Xw3T4aad47KTxX17HfzX7voPwcHeC9usHcwrNG7PUC+p1zWS/YMqQb6Mes"
    "NxfSfSU/uJ0/gn3vu5K/c3/lzR/B2CDAEhbWG8anuMq8d9/p7hh2FepI/s6+kOPylWXmemQcje3s9e5cwTG8gc7z"
    "LppujmE+9YtNhys3p7+vWurNhcFxDe/Sd/eRXrrIZQyC/IMtMb48BgcK48vYvsL4MtZXuOdGmlt7CdjT5DvZlfpT"
    "l/1hbvr7lPHuuPJ42vlJNG/BMcQxYUzrb9I4dyP5h302B+wq+S0oAQXenpeDrGm9n/pg2RfOsxZOjZTmCdpn8sEm"
    "0B/2D+vf+URLHFe1sNrF/M4P6af8sbOq/bEi4FU6/yC39QZlxncVg82oGQkvZlBaWo/3cdsUenu6KGxYcOv4VDQF"
    "DrFWqQxxUTg9PbuFUWXu7yy2DGXAn0heOlPSfPIgwIYsSX9fPd6NH2Ts2XEmL+8PmL6X/v6QsL1hnXzRunTZ7sqb"
    "b6q4yl2HM/beaenvT4W4rZfXe9fhty7zyvz5E82YLj+9jeehvu7+aK0drbWbsNbuSvoN6l1BtiVbX2kfoO/gvWz9"
    "plyZZ1d1t+QS6ox8DhbqjOwnOEiQcfy8oLOx2I/PumqL7SFw2l48YVM4fmUTJprE91Hn0eP4l4Z/S5mmpqTpprn3"
    "87dQDHSb3Q8QZsxs3lEw2ivz2i3yyry3lpn2Gzx/WNv7zoD7bZ+xblve6KaOdZgFkGONp81b8QwnPU6cL/ykBt1o"
    "xEhzFXUS2Tl0uZQbehjkJwpz3hP6dTsr8zyapIKzZNNCKBGkppQofz8wv+ujIEd4f2GHltO90iIqv4AZpb0QKm5c"
    "nFnRBvr9Uw1uhQuhltO9nJynQO66QH2OWpp5g1jzTdfsLTVOuA4vBLvYozXuuT+peVtjxh8/A3U/WJH+fmi2XPdR"
    "sJMx9qhV56dQhzH7PndDnW9OTn//dLxZ5xaoM2is+Q5c5xqow9ibp5l1Loc6r9XJbV4NdYYvlttcD7KxP603B9A+"
    "ncWAnV5lXne2gB1DOZNnAcbP+2xhGpsqYHzP0wB71LruZAHj60YCxn3K2LGAcR/yPQ8TML5uGGA8BnzdEAHj69D/"
    "VG3tbUD/01sLTQz9T84i83ldBYyvQx/N+xtMDPUePTZB8fkYG8R7bZh2flVj2kQuIR+W086tcyDR4Mxa04f072Kv"
    "D+qWNab95ONit53s4ziG7BrvC9g0uu4dAbt2Zhr7g4A9Su/+ioC9uzqNPQdYO8KGz0ljTwjYI2RreUTARmxKYw8A"
    "Npyw60lfvQew1YT9jt79DsDuIuw1wm4G7Ikqc817DWDsgxm6PI1dWey1Lz1D91wHWDca6y6EXQzYCMK60jssF7Cj"
    "JqSxcwGrIuxSWludBdhywnotSGNnAPZrwt6gvp5S7G+nmyBgvyRd/6Rif19nlYANoD47BrC6Ua79S2OV+A6jzP2V"
    "BwJ2LK0r248hvxH2GWEHkg2wr4BNJVraC7DqatOnvCu2k7CR5CfqImBX0Lt3ELD9yZebELCb6mn+C1gR7Z/+qsjF"
    "ZlS7/EljnwpY7VVp7O9FXttPCfXZliJ/u9CbAsZrvNcAm0/YhySrXgJskXXP3wC2lLBNtGf8V4A9Vm3GMz0E2IvV"
    "7h5Wjf0PYF9Vm/PobgF7l+bfrQL2D8JuELABJ6WxzQJ27Nlp7DIBe2txGvtukf/+3gsF7GbirecJ2IjL0tgCwIoJ"
    "O5/mylzAuo52aUpj0wHbmbAJRNeTBYx56zgB4/k+WsC0fNLYCQJWQbR7JGC9R5s86xDABo12+aHG9gNsv9Gm/Bso"
    "YDcT7fYCbH+rnbsDdj1hBeeQfVPAXqEx6gjYjVZflwjYPqQP5gvYsElp7NuEF/sbYV8AdrvVZ/8ALJ/0jCuI9/wV"
    "sC41ppz+M2DHWPrgGwL26Yo09ipg8wh7mebR84CtqXHnr8aeBIz1ofYkxx4VsBuJBn8G2MuEnUS84F4ByyP6vFPA"
    "htO4f1/AZqxKY9cC9jvCrqJx2ChgnUjGXQrYa4Qtm5fGLhEwprN6AXuG9NbFgL1eY57hczZgH1ixJ7MA+zthit5h"
    "KmCJMSafPw2wAwjrTNedLGD38/oBsPMJKyWZcyxgb9Kabj8ah8ME7JCVtH4QsEepnUMA+4yw3/L6AbACWsu8M5fW"
    "D4CdOtbUe3YD7EvC7iM53VXA7ub4NcC+GuvGxqXWD4Bp2YZ0HRMw7pevC70Yz7/PBKyOaPdDAVtOcvo9wOLjTBp8"
    "S8BOJbp+XcDmEvYyYN3HmbrpM4DtQ9g19O6/BmwwYd3pul8AdjJh99J1PwFsNdkFLqfx+5GAcTtvE7AnqM9uLPTG"
    "4a0k2f+9Qv8YvcsBu5qwB2m+ryn0xi0+TGO7stA/pvF8AeN1x0IBO5He4UzAbiJsMbVzhoCxHDsdsO8TVkHy9lQB"
    "u49ovgawB8ebvOBEwDjvCNPEUTjuhH1N9xwO2DtkS9hC82h/wP5K2FcnU3wgYJ8Q9iK1pTdge0905afG9gBsAGF3"
    "ELazgC2k/uxU6B8vWipgzy6hmE0Be4TeXQfeMaYmmTL13wLG8u+fAraF9gt8IGD8vHcFrDvpZ38ErDNh/yE967cC"
    "xmvKFwAbNslc+z4F2OhJ5hrvMcBOmmSu3x8E7KpJrl6osfsAO2iyKcfuAuztyeYa/RbA5p1O61XikdcBliQ7zA30"
    "vE0CxmO7HrDKWlMWrwKsqtadvxpbAVhNraknLwFseq053+cDxvYi1jFnCxjr7HWALaw15d9EwBYTVkr3HAvY8lpz"
    "jTBKwJ6g+XAcYFcQ9sCFaexwwDYSdhvxiYME7E/El4YKGOve/QWMdb69BYx16B6A3Vxr6tDdAPsBYTU0RmUCpoiW"
    "igF7mLC8tZTbGbAnCPua3v0/+S72ZK1pu/gXYL+pNfnZR4C9Umvyib8A9katqWu8LWCnkN7ze8C2WHT9v4C9T9jr"
    "9A7PAra11l0fa+xxwFZRPNcquu5hwC6fYuqRPxUwlg8/BuxmwvY4P43dDtgPCLuIdNqbBIxjv64G7PYpZl9fIWA8"
    "N9cKGPPIiwB7ibBriK6XCRjbcBcJGOf9mgdYv6lkr6PnzQTsFMIOIV5QC9jdU825Mh6wgXXm2I4RMOYhIwDbj7D+"
    "ZJM7GjC2dfNa5lABYx3sAAFjfjZYwLiv+wgY89Y9BWwm2c92Aay6ztQLOgN2Tp27hkrFTQiY9pel4qry/ffuqXz/"
    "vSlfxoGH1Jl09glgn00jGyCNw98EjG0e/wfYlumuXq+xPwF2wAzTxvI7wA4kbC4970XADiGslPwITwP22Axz3v4S"
    "sCm0p6AXxVL+HLClhN1E9HI/YMeQT/JU4lk/BOym2SbP+gFg7MvkNdD1gGl/BfKsqwA7bI67D0RjGwBbNcfk16sB"
    "Wz3H1EMuAGztHHMdsBSw1wmbR7R0DmD/nGPKvzkCxjrYNMC+nmOujyYBlj/X7JdTAHuHsPtpTlcD1ulMs8+OB2zB"
    "2bSWITo7ArAeC0zZfzBgvRaY64fvCBifJTsAaWmRqaPsI2BMgxWArSTsSXqHnQAbeq6pv5QDNvdcU0dpB9jzi835"
    "EAfsY8JWUFu+yfOPkf4csBVL3Dal/H+APUvYsTPI/wfYu0vMNcI7gC1emv6+k+b0HwTsSaLrVwBbttSMj35OwNgW"
    "+wRg+9A+wCmkZz0iYB+THeyBPP/9g/cAdivFpiVIz7oDsPuXmXPlZsAeJ+wpjh8AjPcLfUnjcKWAMS9YB9hny8z9"
    "fhcLGMvN5YB1We7asVP+P8B6E9aB9LqzBOxDivE6A7Chy801+hTAxtSbcmyCgH19Hvn/ADul3tShqwA7lbC9zyL/"
    "n4AxLVUCNpjiTPoSfzkQsCkXmvNvX8AeuNC00/YFTNsTcc21l4Cxr25XwLQ9OMV36Z5dALt4Na1TiT474Bwj7H6i"
    "swRgtt/eEbCLN5P/L+Zij6wx15ufChjz8r8D9vgaU8/aAphei+B8eFPAmJe/BliPdenvPWmMXgKsP2Hz6Hm/ETBu"
    "568AG0jYUurrhwA7cp2pg/0PYPPWmXbhuwG7iLCnaG7eCtiv15n69Q2Avb/O7JfNAvZdevfLANM8APv6uwLGsvhC"
    "AVtDes95AvY1+RQXCNgd9O5zAdtAWJz4xHTArlhv8qzJSEvrTRvLOAErJLkyGrBfrjf77ATAnrawIwF7Yb0pww8B"
    "7KX1pr67H2BvWPccKGDs9+0lYLwu3l3A+HndAVMbzPnQEbCiDWaMSwlg3Te4toGU/0/AptE4fOt4MabdLwBbQNid"
    "NFf+AZj2E6fGiPSsvwrYWML+LGA8N98A7KnLTJvcqwLGMuB5AeP135OArbrSlKmPAqY2mv73n2G/bDT5572AfbTR"
    "5Et3Anb0JnPf2Pfx3Te5sTUp/x9gT24y1xYbsZ1XkS5G/tRLAaslrIxk6iWALdns+r5T/j/A9Joe9d3FjhuLfw69"
    "1zkNZUknHR9c4qTjl3dqifjlWJ7eMaYDlwsTRaldpCUNTy0xopI7JMvSW4M6NhZ10iHbXVTXbq1u60uSI2nrjUDc"
    "SmnjVyxzoG24cFyI3bXumZQvrM/t7WKVTeqceIgw5crgS8IEQOfycvW5xWYncx3B7I9Y8r8ikeuVyVy2f8Qzxddz"
    "/HAt2wuXbpszbXekU2092wOToceqkRoy7RWOW/HDH9eYeTe+IPnwONQprTLjRLjOQ1DnGNap6XsUteU+iPVHewz6"
    "1g4eRb50uB/GNGCd66EOX8/34zobtVylfS5jlHvOV8vQn9qB6U/mHo2+NBhbjhs4apMcI6Jz7eyjXLsM2zK1DtID"
    "9pCwvnIo2aRPXurdd1w4w7Sl4b7jxaQDfbTQu+/4us3e+WHH4o8ZbdpZg/YK8x6v+DYajrCfNrepuD6zWAqziRH5"
    "GucJe5d41kpa0/QCmrV5n10Xc/3w/fzqlsOz2cbBvhqOK0c6w2dn2vPB+WTtPC3aL+8QfSvHzXP7H6LLri2ju6fT"
    "PRQYGw6LVOPWSN1jqYxg7bUS37gLszz1/47pXL+dUznCWsWnIou6yTCqUm5iojKjMpeRG8Sb+qrZ8JuYfOtY9gSV"
    "1YSvdLIe22RWDcqGlydy6G4nZJdUZkGCDvgo9NRcReWaF6ykidkCqVYcGPC8MF3YSBz5qZC11viJ5zb/s75fVqvV"
    "cJOqPhSv4ZxfS+hv3j+/QLm5E1JyprnzJuQ5ccfJb1u5E9TWnFWpIvss7xzPXc9BBzTO+rbzzT0F+ivnjkq2BGuI"
    "NfKEeHrCJ4qKg5LFlQDTat8SeRNa7pMI4vr1mfhKfeiBr6xsAqPOSgpVNuXuTu7cLDy1V/r0f862OWv9acd0X6r8"
    "47YvUf7x3vXKPy4W9/Db+3NwD78dZ4x7+O04sqkCxrFiuIff9n3iHn7bJ4V7+O19kbiH344DxD38tv8d9/DzPkzG"
    "cA+/7Q/HPfz2Xgzcw2/7ynEPP8c5virkWbbjtnEPv73fF9dz9l5uv/Uc58EpVO798bzgMqBjPFe4DOwVP4+513Je"
    "W742Zl2rcTyT9S64Fs9HLlPyOcplys2bdi1ci+cjlyk3Vw+eo1xG/ZOKX4Fr77CuTVjX3kHXFtG1y+Daaut9i61r"
    "q+l929G1Z8bS58ukYpPqzGtL4FrMN9R7nFtff8pILKXiV2PuWdDtfcZJGtfU/hW4NunT12XC2LD/mq8t9+nrjsLY"
    "pOLXGq79TLlnbfNZ2phDK09F5zX5n9e0Nec0t2HPa9Lj18ka1w4T3DEro3HpBmMWi8Zsu44Z56XE86I0v+tC9u4D"
    "lXveFF+DOsZskifPXeaVJ0eQPjD/PG8uvGENN7pVmM9IG/GINv7raKOM7o92cImX2PbqgUqug8/kOjOU95ldqexK"
    "5Z73g/mLuR2SDbtPlfvuM5RwbmeL++xibdJlkmGJFc/e3OS/9upAson1Dr1vCumbdQcpJ29skOlrQ7rpRnW+2ZD+"
    "eycl686YIz9PuTkXtf+XdWX9G3198+rcnN1c9iLNpV0EnyCuAVh/4nvgGoD1snnCHOHYrI8Xm+9h22AKHTePfh7R"
    "ereWoHWOs0q5arT5paS0fQdroVxWrjDGKvXplD5WJOWjKdbN69o66DoRaJJN5ODWqQznn6kPP5WcZvI1pV+uMguH"
    "VNzJuRczNrjeTxpW2C+dDP9yubGkHD0ZlcE9ksixpbHc3UfijVF2c3wLny/D/Oufyj/X3QeA3VJl7q98F7CvCbuJ"
    "7Dh/VP75yX6r/PMVvaC8+YN4D9BTyj83zWOoW4wxbW0PAtZrrLlv8T7ASseZz7tLeXNqMHaL8s+3cZ3yz6mxSfnn"
    "ZFiv/HMkrFLeHAI8fiuU//70Jcp/L/J85d1TzHutZwv2Lbbf1Sn/fbwTlXdv6YF0z7HKf4/hKMCGUFzXF7Rf4DjA"
    "PlpoxvYfrrz7yRZv9p7jYe8nw3M8HifbXvlo7zkeN60xsb2Vf1x8D+WNDf+C3q8b0svVZl+Xgf5wJdFlCZS9VeuN"
    "PVJXybrNIsEfU9ASstOIJtK7g0KzqhY6YrHF/biJXMW0XKMirJSplPwJdl6P3yj/fC6/Ut4cd4w9pPxz6v2P8s+p"
    "dzfxFi7T+vo5LUlvBsHl5SggWxvpVWZFgKg3hXnvWHb3Ftdp6Dux9/ah7+TNNW5Mru07YR8PY7sJco5zanUNkGXJ"
    "ANlZJNzzw5Mzxy/HrHll5yo5SMB4Lx7KEDvvRn/lnguwO/nGBsxPU2A+qGs6vzKvZSuob8qE+c562W9qvX3B7aoS"
    "zuv8Xa27F9leLzsh1sfa1sTrY21zQV8Snodg22EGK+95cPpeSbJX4XkHnGdWGp929C5/i7nP1TRypmUbs5+vqtz4"
    "xRa0/+yAxp6QHVWR+5q0nOZ5H8tWyfOF8+jfPTHdFJwv2l7CdNtdufG011YH1+0A9z9xlRsTbl9TPd07L8qtOdnO"
    "skk+WCfbWH/luHXZz1g227SNPk7rngeg7sSrXP91Kvfvye49UnlDHHdNdxitgwqrXFsT7xsssuy7751j2mOvhjr2"
    "u7At+DKow+/w6jjzrNdVUId1cPs+y6EOn9Gw31nmey2EOjhGWGcO1LH7h/fGTw2ow/cZD3sZ7b4bI2B87xGO/1kI"
    "Rztee/st1NeHOv62+AMEbBGtYQYDdq2Vr7uP482/fMOVlDfI8dr3+f12ETC+Z2fAptA8vJV0vvaA2bb9QsCWLTSf"
    "pwSMn/clyKoT68012iew3jmd7vUhlN1BZe9D2c/BNsFln1PZm1D2DZX9Hsoe5X3DUPYBlb0IZZyL+xko49xfT0BZ"
    "rzGubYLLZoxx9W4uGzbWPXeEy26jsnuhjHMf/RDKeo9z9zpxGeeuuRnKeC/1dVD2U9qbvBnK+Iz0K6DsuxPdmKXG"
    "MyYnuueONLaZylZCWQXtZ1gOZTz2S6CsksoWQNlAoq15UMbzaRaUbaGyaVCWoHl+OpTxGe8ToIz5wVikNSobDWXt"
    "yN4wAsp2n+HGLHFZHyo7Asr+QGXDoexfM9zzphvvN8vVK7nsQ8qzNBDpmWxefdAXsdDVu7ns4EWuXsll99L+p52h"
    "jHP8d4GyNau8tomL13ttE8z70Dbx2UZZ19Qyf6Glp7EeybEHs1ULnkFtLMUbI83jbVpXCx3imF1UbkU4o0ZjLFg5"
    "6Uw3qvSeyjKIGbiSxrS4ZQYyfXBsnNf3qYSViSK1A31iPjTq5KrBJ7Ogmfpg/1XONOVPuLF4Zppr5D8+5xlPAp9o"
    "PtHenqkKzRmvkhfP14HojlPstHO0M9RJ6uIyp7zh/x07deZ6XRpu09Vxuu3U3dmZinZp+Lers1uP1B8Vzu7OHtsm"
    "XiXWwuxmL5+LKiyqrfS5VTY+Tedwz1SoFBrriPOjgss1MdfHmaZz3YZdmfXscJqw+pZbUGlfnAz22cZ8GlRf6d9U"
    "p+H1OrnG8PBSJZnIiaayo1cn1OU5sa9E08coHsoCXH84NLAifKsS2VmUnRxbnPmGqAteSDrjHTG3jPco3xLz5idc"
    "Sbr3dYCtnG7aejfBvSbXePObob3Vzm/mOd8IsH7WGX6Y38w++w/zm9nn9GF+M/usQcxvZp9tiPnN7PMSMb8Zx4Hv"
    "Otqb36zHdBPD/GYJC9P5zdhOwmfj8b370jgcBNffYJ3dMjTmnyu4fyzzWYB7CXWeXGOOz84BbeSYgXJox6hNZhxW"
    "O4HGxpHdKg7Yv8ku8ROisW/AZjFsuZmn7XPM5XWa+byPwY63D5wzgnmmORfc/zn++Tn/BPm0nEF0vonjn1v0Zccb"
    "H8AxZc843vOaisn+8Wuwld04Wm7Lz4U6dr6/e4U6davMPUG3Qx3sCzxr5gaowzm7v7LqbIK+4T0dl0EZn9e31vE/"
    "Q+4iwE6y8tAsA4z3lrAPahGML+47wbwxHJcxG9rEOUunO/57kSY7/nu0xjn+sROjHf99XydAe/G8KoxLPIXaVul4"
    "z7bis4MOhHHhvJrDRplnhA6CZ70w1jyLlM/04ro94X4cj7T/OlM+7AJ1GOO6XKcj1OGz+fisNn5WMbTLrnPrHLPu"
    "VuVPo/zMz8EHYNc5ocqs+zewb5aOcnlGav6DT2ImjffBlIum0wQ3ny3O5degfW/Mkt/3BeXtE96fx3T8BLTriOkm"
    "zTwC77f3OjMW9QsrN9L9AXX52Vz3duU9R5Gxm5Q37yD309WAFWwwsSugD22/AuYMwv65GPtwvXwG4/nKSzN8P543"
    "XPds5T1/WmpDav4LfcCyYzLoTTOJ142H+uNGur7glJ8CsIXVpmwbAVj3CSZ2tIAxXzwUsOets2YPQDvndG98gJ3D"
    "HuMD7PNgMT7AziWJ8QF2blyMD+hm3RN94nbecfSJc/4xzg1v2w6KlRtLrX3WHCeQ3JDWPXB1ldzg6iRdQf/mPZnc"
    "X8eOcfuwPZRxLn3Jh61pkn2RfQSbB/Yhy/yakd4+LJpu2tixDzl3e90sbx+y/nLURG8fOlPMPKXoK9V1hvnEMdjz"
    "AWnEPg8a388+S2Q35X9eHb6ffeZQUnje7XOEGJI6sy1S3MRhNF/KhDgS+1zowco/j2sf5X+G7J7CPZ9b5+478DuT"
    "EPOb2bnYMb8Zy6+VS7x2fD4PM2bZeu058//srzbo"
)
