"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
VERSION = '20220615 4 little'
MADE = {
    '  +': (32, (0, 19), 0, {}, (None,)),
    ' [^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] ': (32, (19, 98), 0, {}, (None,)),
    '( (?:(?<=[0-9] ) *+(?=[^\\W\\d_a-zA-Z]|%|‰|℃|[:~] *[0-9]|— *[0-9]|– *[0-9]|[;:)]|。|、|”|》|(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z]))|(?<=[^\\W\\d_a-zA-Z] ) *+(?=[0-9]|[,;:)]|。|、|”|》)|(?<![^\\W_]{2} )(?<=[^\\W\\d_a-zA-Z] ) *+(?=[^\\W\\d_a-zA-Z](?![^\\W_]))|(?:(?<=[0-9]万 )|(?<=[0-9]亿 )|(?<=[0-9] 万 )|(?<=[0-9] 亿 )) *+(?=[^\\W\\d_a-zA-Z])|(?:(?<=[0-9]个 )|(?<=[0-9] 个 )) *+(?=百分点)|(?:(?<=平方 )|(?<=立方 )) *+(?=公里|千米|米|厘米)|(?<=, )(?:(?<=[^\\W\\d_a-zA-Z], )|(?<=[)%], )|(?<=”, )|(?<=》, )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?<=[0-9], ) *+(?=[^\\W\\d_a-zA-Z]|[0-9]{3}(?:万|亿|元))|(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))|(?:(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{1} )|(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{2} )|(?<=[^\\W\\d_a-zA-Z图表第附注式款项条章节][0-9]{3} ))(?=[0-9]{3}(?:\\.[0-9]+)?(?:[^\\W\\d_a-zA-Z]|%))|(?<=% ) *+(?=左右|以上|以下|以内|的|[:~] *[0-9]|— *[0-9]|– *[0-9]|[,;:)]|。|、|”|》)|(?:(?<=[)] )|(?<=” )|(?<=》 )) *+(?=[,;:)]|。|、|”|》)|(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *+(?=[0-9])))': (32, (98, 2391), 1, {}, (None, None)),
    '((?=[0-9〇零○一二两三四五六七八九十百万亿廿卅千兆壹贰叁参肆伍陆柒捌玖拾佰仟数几])(?!一[般些定致直起切旦律贯概再向边])(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|(?:(?<![人户总次个件基参系指倍函分位小整无少岁计])[数几](?=[十百千万亿]++(?!分)))?+(?:[〇零○一二两三四五六七八九十百万亿廿卅]++|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:点[〇零○一二三四五六七八九]++)?+|[壹贰叁参肆伍陆柒捌玖拾佰仟][壹贰叁参肆伍陆柒捌玖拾佰仟〇零○一二两三四五六七八九十百万亿廿卅]++)(?:(?:[十百万亿]|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:零?[0-9]++(?:\\.[0-9]++)?+)?+)*+(?:分之-?(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|[〇零○一二两三四五六七八九十百万亿廿卅千]++(?:点[〇零○一二两三四五六七八九十百万亿廿卅千]++)?+))?+(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+)(?:(?=[个人公分千台吨场小平年户月港百立美部])(?:人\\(次\\)|台\\(套\\)|个百分点|平方公里|平方千米|人公里|千瓦时|吨公里|平方米|百分点|立方米|人次|公斤|公里|公顷|分钟|千伏|千克|千瓦|场次|小时|平米|户次|港元|美元|部门|年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份))|[%BJLPVWghmst°‰‱℃㎎㎏㎡丈丛两个串乡井亩人件份伏伙位例倍元克具册刀分列则剂副包匣匹区升单卡卷厂县双发口只台号吊名吨听周味回团圆圈地场块坛垄垛垧堆塘处天头套字宗家寸对尊尺尾层届屏岁峰州市帕席幅幕幢年床库店度座张成户所扇手打批把折担拨挂挑挺捆排支斤方旗日曲月期本朵杆村束条杯枚枝枪架柜栋校株根案桌档桥桩桶棵楼次款段毛河注港湖滴炉炮点焦片版环班瓣瓦瓮瓶畦番盆盏盒盘盟盾省眼石碗磅社票种秒穗窑窝站章笔筐筒管箱篇篓篮簇米类粒级组维缸罐群羽股胎舰艇艘节茬街袋袭角课贯赫起趟路车轮载辆辑遍道部里针钱锭镇门间阙队院集面页顶顷项顿颗餐馆首驾])?+': (32, (2391, 6289), 1, {}, (None, None)),
    '(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\\u4e00-\\u9fff]){1,12}': (32, (6289, 6628), 0, {}, (None,)),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (6628, 8421), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (8421, 11954), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (11954, 12195), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12195, 12518), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (12518, 12756), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?(?:(?P<over>(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?)|(?P<lack>缺口|支出大于收入)|(?P<apart>差额)|结余)为?$|(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$|(?P<bare>^,结余为?$)': (32, (12756, 13199), 5, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'bare': 5}, (None, 'of', 'over', 'lack', 'apart', 'bare')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13199, 13415), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (13415, 14166), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (14166, 14692), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14692, 14748), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14748, 15155), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (15155, 15216), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (15216, 15411), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (15411, 15619), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15619, 15887), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15887, 16099), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (16099, 16439), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (16439, 16878), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16878, 17375), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (17375, 17827), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (17827, 18279), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (18279, 18727), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18727, 19188), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (19188, 19636), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19636, 20109), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (20109, 20541), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20541, 21007), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (21007, 21492), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (21492, 21929), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (21929, 22357), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22357, 22797), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (22797, 23252), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23252, 23682), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23682, 24139), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24139, 24603), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24603, 25054), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25054, 25505), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25505, 25964), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25964, 26423), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26423, 26898), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26898, 27328), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27328, 27779), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (27779, 28656), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (28656, 29064), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (29064, 29229), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29229, 29578), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (29578, 30106), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30106, 30386), 0, {}, (None,)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (30386, 30545), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (30545, 31041), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (31041, 31569), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (31569, 31682), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (31682, 31978), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (31978, 32141), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (32141, 32315), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (32315, 32474), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (32474, 33193), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (33193, 33241), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (33241, 33395), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (33395, 33531), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (33531, 34355), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (34355, 35324), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (35324, 35495), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (35495, 35664), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (35664, 35831), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (35831, 37025), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (37025, 37068), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (37068, 37401), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (37401, 37455), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (37455, 37607), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (37607, 37692), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (37692, 38067), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (38067, 38585), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (38585, 38755), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (38755, 39871), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (39871, 40005), 0, {}, (None,)),
    '[!-~]*': (32, (40005, 40022), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (40022, 40300), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (40300, 40668), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (40668, 42538), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (42538, 42609), 0, {}, (None,)),
    '[-—–~～至到]': (32, (42609, 42847), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (42847, 42929), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (42929, 42980), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (42980, 43009), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (43009, 43090), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (43090, 43386), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (43386, 43490), 0, {}, (None,)),
    '[0-9０-９]': (32, (43490, 43512), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (43512, 43574), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (43574, 43592), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (43592, 43745), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (43745, 44102), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (44102, 44229), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (44229, 44271), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (44271, 44383), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (44383, 44488), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (44488, 44623), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (44623, 44795), 0, {}, (None,)),
    '[─-╿]': (32, (44795, 44811), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (44811, 45017), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (45017, 45207), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (45207, 45484), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (45484, 45626), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (45626, 45917), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (45917, 46393), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (46393, 46594), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (46594, 46922), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (46922, 46997), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (46997, 47301), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (47301, 47544), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (47544, 47750), 0, {}, (None,)),
    '[；、：,;]': (32, (47750, 47956), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (47956, 48175), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (48175, 48201), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (48201, 48265), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (48265, 48281), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (48281, 48580), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (48580, 48897), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (48897, 48951), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (48951, 48981), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (48981, 49101), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (49101, 49303), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (49303, 49346), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (49346, 49573), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (49573, 49784), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (49784, 50127), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (50127, 50186), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (50186, 50592), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (50592, 53424), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (53424, 53635), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (53635, 53789), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (53789, 54323), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (54323, 54673), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (54673, 55392), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (55392, 55444), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (55444, 55959), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (55959, 56288), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (56288, 56360), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (56360, 56506), 0, {}, (None,)),
    '每(1?0*)股': (32, (56506, 56538), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (56538, 57451), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (57451, 58490), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (58490, 58695), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykryEBF7CKi7EBWVfxLrgFveVQBIEUQQMhEUWUQQEFIKiQgHBBaTuWutaW5evtda6tHWru5+2"
    "2tq61A9rbdVWrVat8mXeOyf3P3PPve++lwQSet9PfC/znzv33pkz55w558yZjkqpROM/p/FfrPHflsaPQ39XqPQn"
    "Sb97NP4rIEzX43Ku3xHaKmz81wEwu61S+t218V+Rcj/fbtlySeO/QmV9dLud6LuYyvB58qBtp520j+1h3zkwDgr6"
    "rsy6Tt9k78ZKcerrGD1XfuO/bo3/hjT+O0C41870XkoYR93WjnRj3X6XFnpX/XfcST+bbqs3lW1RbtmQinTZV1CW"
    "t2u67F+N/7rTsxQQNpy+l1rjJb2XX7/ott9s/FdObXWpyL2d56Cdzs1o5+c0nqU0Bvq6vlRXv/OBUPfH0FexIemy"
    "O6HMobIfQNnO1M83QlkHqndN47/v0X353jPpezbd8wIBm0bYEqJlxMZaY+NQ+XT63Yna7myN7wj6PgZoOExbp8Dz"
    "zbaevRawyRZ2ImBTLOwowKZb2CECdjph+wnPwn01BLBf5JlYX+G6WYTtRryglOgE52RDE5fwfnQbh1MbZTD251BZ"
    "CZTxuxVC2YlUFqP28ukaRc+SIBo9jMagG/XDYhgrvJ7/vr/xJt8l3tMN+FhL8tdMPG86vMcUaiOeesjgT8z6O8/Z"
    "vj6pTinf0knl/qkIAgsSmRtgOunbOOonEd2Vk0zuQTQYA7opJLphmtBjPdHiFzj224rmKoDmmnvffOIFKmQfcJ++"
    "2viAM6h+GT1XKfVtkC5RWGW+ayfCs2njUaGNPiQH4qwzhNBp/J6na45tSc/FPCvTmHZpwTHle88sSMv9bMeoXwv2"
    "Sb9m9EkRtLd0Qfq7oCb9/eBct72hjY0cTe9ZCtey7j1vAl1T732WTj7XPLvY/5qwz99Lufowy+RZ1env5y5z+5Wx"
    "I2rpec9LYx1BhnJZEdTfZNW35ePfGi9eRs9SSLiuP8DiNxrbier1APpoCZ5m30vXGUR8OE7vmGfpb31B1w9qZyef"
    "sdN6qt81fuOt9Vi/a8KO926qddY/rKsF6f722M9qrHhdFnN+QJYyaEUrvets0v97UHlehmfnNdF4qN+yH8ft3O3k"
    "0xCyOEjFkmjuxXh6TaPpoyfw4yCay2acc6HTHrDGD3uffKDhoHr83pc13uiKWPp9n6T7/grucy/Ni2L6W7WKxh2z"
    "lxLxxn/5BUadwkT6uyj1/2ID6+CUbM21QQBvaOan0o/ApU8sqJ0c2UUoOBm+yXiO90vm2AV+Ns1ioPtM8xTl56WO"
    "OS/i0byI5sV2Ni9iGezo0rx42pIX+dG8iObFdjYvwup10norDj6LbNrrDu/C7Q+yZJjWFYPaKG+FtQ3axHv76NDf"
    "Nv64Sliz927G+oztBe+dlv7+tDZ9r8WAbSY7TXFVGpsnYB0ImyVgF1WnsXp4xxUL0mWTWtEHd1wL+eD2ayEfXG+w"
    "MRg+lvIml4fveqqb4JMrE3xyJYJPrlDwydm0Na3xx0bwsds01leYiz186rKNBeuW+tRl20ouNpXIvxLkXwmmqa3l"
    "X3m58d+pAXTVR6Cr3X3qOkPC0+BOWdBg8ZDtw663gPyuhdQv7DvIA/8NtoN21CD+a/fNsZa9P0z7zIPttr6TY1ud"
    "hbZ2o36PE2+MCbzW1mP6CHpOGJr5YUXzfRdBOga2V2bFQ8Whnm6/DHSi96Ht/yOa6hJ2nRALyxPj+U6BU+g4CdD+"
    "O5Q4pU5HqNTJcZJNf5Th5eX8o/PW5YlqS8ubgBOBdtOmz6pYE+2leWsyyZc1eDmuE7yQ6OOvtvezeXXoN8h1aRPq"
    "9SuzW0g4WQxAPJclV8b1WGWOz1UZUMr24/uwK6rSc/WHuKZvcR9FHvdSfhNJFNojD9KqqNj93aFZesTW+iSy0WYa"
    "mk3u2S2rQ82wAPqJZ/UoyXDzrCF8b0idwr7hkfTdz1pDZ1qH78Q6HcjIbH0+2fhjOF6lI8nnsGt9lMM7QbfyMw/K"
    "sj1u8/bGQd0jL93mMY7pX3oa1pKPU9vJlucLsbx4fgENX4pEi1Qxz3YPG+roXZK2zU/cr6Qy8+qmoll3rqhssUf2"
    "qdYQC8OlErmK6oZc+IwlGZvhDk+E4cSOtVaZSzE4b1e7fTkP9PAZ1rw07AQtLWdDvX6eai+fhpDFxbmLtiaelw9U"
    "peO4HOCXmkeOcNxx1AzrOhrf71njeyU9T3FWwxaGdvM00eS7GnVhjsK+qN1oU81Y03g/ffzb2a2l9T358bNkz5WG"
    "DnB347+7LN7DMXlHV7vK9Y2gi1xLdNhBtQKziTUxkrg7e2DJV+h2UlGOE7YtMJtcRj6W041yFf7JXAks4LpETn0g"
    "7YXQvPMS+JvjYzXvXG7xzvOINArDU2E2vFNZdJrDp0C1+U9I3lkUswgvGaDh92lp3ljpWY+saPxxgZPmW7cQHbT8"
    "wt+JsQLk6l/uGkR6/iKRb3VQ7eDT4GUrTktTeiw0a8l6AZmTXa2F7WauHv97i1e9SuRQ3vK8Smt5BZokE00UWNzB"
    "mg6luCLuJIqDsv8GPS97Gs9CD2yftutmz6HK3OZK823Ttq3raMe1dem/e1hrsOlK8L1Ha+oWWVOHtKOIQxqtV6L1"
    "Snter+wFf0v78j/f6Ma5hbW7o+0e4/6ytd2jTeo6x2yP9x+eUCU/90AV+U2a6zepbPxxiBPZ/rYX21+/Nm7707R7"
    "g4/9JKK/iP5am/78ZOT18HehcmNHWNfrOS79PW6kqxNe1PjvQtLT5yrXlzaLrk9pZS2/jyREeG28bcXOZhV/lJt+"
    "31yfGY7125Q3oH6aq9cXgrb3wXLKyTNBjlXsALIZ2+X8Fzp3BdJjGdBhl3yTDl+MpenradAtWjGGQcc2xZkxFlIU"
    "g9u9/GYl9CR2GEMbDWSIhzQkJHMwHgQysdDkH2/2uij16ZF9I07uk1Dl3l3+XL8yO3LFudKBhvDnVWYs/K4z3T0X"
    "mj7/7bh1/1Fr1h07zqz7IdTl/CpSfhRd989Q186DYucieS2grp2b5DknPQvx3ez2fg11+Pr3zqH1XT3lrIM6fUbL"
    "7dwLdezn4ue5Her49cUNUMfO78LtbHTcvU38XnqsNLbO8eZxuYXeY6Xjn+NluYAt3ER7sADj573hStqD5Xhzw3Qa"
    "SXuwBOwE3oMlYLrfNTYBsOFjzfcbC1in8eY4jQKMx4D77DjA9qsz2zwcsMFz6JnoOQ8E7NJlJrYPYO+vp+8NaWyg"
    "k9bLWd7h2jrMHtzEtPR+tIss/Sqpsm9rM/XP2aRveXStFreVxiSbaFxtn5+K7I1gFVlr86grldPfep13pqWDnTPB"
    "pR/V6nZxWxDG2p8hvNkGzdzGsjfMZx6zWyeksV3AVqXHsbnzHvddflNl0pL9+/DGPypj6bYPiqXvd2iI9VgsL5vF"
    "VH5BYaKouINTUtqxk5MsK+/cxXG6dnO699ih547OTjs7uzi9Knbdbfc9eu+5V5++/fo7AwYOcgYP0VcO3dsZ5uzj"
    "fGff/Rxn/wOGH3jQwYdstfWYHul4l1+qhl17ZKEEhvMPJbKl0sc8gfCJZDwOs7BC/+CY44pGXTRmkGsiN6pPJEix"
    "tXT+wygoOO6j91akb1nQ0Pgr1lghzhpyMqYS8caF4R7KdVU7WfVGZZzssY0XNv5sSNCSJNEgq8eO7xImlgyhtDfA"
    "d6U7sOkXOjK+QrKjORl1/7juodR/FY2/G58jvlIPcRZLDif1TMvTA6RHvolmVSqPdnp4KoOWTg2ePonpwsykEdf3"
    "aBzLisaXiTXE0u3sQXdLMr3F9EM0jnGfWGUm4kv6+KcqhesSGRdLDr5fZbgFbCxVNZbtEqshG5bQEG7uHVtZ6SX4"
    "sJOjQU+uFEtX/qaPhO/DVfgZBJuGIO7zUjG+NOYYt86HLtacIJFqtcHDZeKhui9pvpaDD5fM0LMxz6BqIk43EA9p"
    "5/Ad1ERYnhpqMCuNrk1ztga/edtILhWVfpb8ikR2toxkkNoX80xHkXs6qUYukN64MqceefsC750cq8Mqs7a32PZt"
    "aZ8z57VYD3bFNaSXtbxXI5XXMS+O+yXFT2GLqRWt/snBTqWaM42SzWw3wxNnYUtO4O312v7nFk3dAzTVuvtwgaYK"
    "/WikyM890KGkbdJUPNTIObFWo6nQ5t6k8WSxTA/hZGlYTgYKvJzoPp5pAWznHNL7ybfc4NorbF7Kz6nnwZcFpo3r"
    "lPz0d8cs17yaf+u9A/PpurOs61rV5hVr2lywXXxaal9ADvswDT5p2y/Y9srtavopBH+GHvdF1rifQ+NeEMaOkXVO"
    "pix9xvltwK9ckZM0pk8PlVGnblHB7iUN5hMRf4j4Qyb+UK5Mf8pjeaasse2iP2vEr3Byp6+FAn3lRfTVrukLZU0s"
    "kjWRrIl4wX89LyhXpt91M8VofFHr2pJ669hQJ+ITEZ+IdNJIJ3XbZX1U2puj9dCm88ycrbG30ab9KIbDHFH5w3sb"
    "S5WZJ1bnJu9AMXkDq9zx/nu9ey7t9crFNY1sArtv1ns3shvmGOfAyLCJI+FrEW6znxY/9aAi47UNuT1pItsWYrlP"
    "aUlv0X9f66Rz60s8aESNa8/NJp95bmd7tJ+s5+le2iX36RcLa6j3JxlpvPpVub8nn2rGku3muDwq3+JR/AjH17px"
    "aJHcieROJHciudMacscvb7y2qz1Raub0qCw196bwvoP+9P3IuvT3kJr0fVaVuHVLaI/GqzPdM2FScm1juu7SgLrX"
    "n5z+XkZx/PNK3P0YxdTOMcQvLyab8RkBdfj5Tg+o8+nydJ2ToQ4+M95rZEAdvtfRAXX4XgdDnVKqUzWS9jnQvfYR"
    "6pSNN+v0F+pctDb9/dQ6kkFQ5090D2cy7acZm66zA9R5sdq8F797MqAOv3sh1LFpZji1820H/zqP0DP/C+r8qtZ8"
    "9kvmpev8Heq8THVOsp7nXajz5hh53P8g1Dl4hVnnZajDNHpjjdk/TwfU4ed5VKijaR3b+WlAHW7nbqgzg/bT7DXO"
    "rHNLQB1+r2ugzm1EE/vWmLRxOdS5neq8Yc9/qPPSZHmeNgTU4XYWBtThZ54j1Hn9avNe9QF1+F7joc6+ZD9csdi8"
    "Vy3UOaDe7MuvSF87HurcQ3VuWZ3+vvrUdJ3DoM6wxS6G/bw/1PlsqTxPB0OdvsvMfVj8zHtCnU+Xm/O0aFq6zs5Q"
    "h3kT8x/uwy4BdbgPO0CdFZvS3zetNud7rIO7hwJ5r8a+LvZiU6nPPhOwa2fQ/kYBe3RpGntPwN5dlcbeAox58yGz"
    "09jrAsb86GUBY3n2DGDMg+9fS/sbARtOWC8ag18Adghh11O//gSwiYQNnprGfgTYKsJ+R/15G2B3EfYaYTcC9kSV"
    "SQ/fA+xdwvZZRvO/2HuW2zPU5mrAehBtdCNsBWAjCOtO73e+gB01ns4vAsyWiWcCtoywPvPT2HTAfj3S5VMp+Q8Y"
    "ykCNnSJgv1xN8x+wj0aa8/5EARtEfXYUYPWj0t/TyQ55CL4DYa/Tc+4H2LEkYzuOTmNDsM8IO4DorK+ATSH63A2w"
    "asLuIRm6Iz4nYSNp/2gXAbuC3r1UwPS+To0VCNhNDWlsS5EXK1pP+5sBm17t7uvU2D8FrO6qNPYBYGdVu3plSv4L"
    "GNP8HwXsJhr33wI2j7APSSd9AbCFVptPAbaEsI20z/UxwB6rduW7xh4EDHUrjd0nYMzr7wLsq2pzjt0iYO/S3LxO"
    "wP5B2EYBG3QS7W8WsGPPpv3NAvbWItrfXOTdw9yfnnOxgN1MvHyegI2gPdOzACsm7HyaR/WAda9x6S21vxmwHQkb"
    "TzQ/VsCYJ48SMOYFxwnYPbT2P1zAKoiuDwSsb43Jz/YBbEiNyytT+5sBY32NdY09BexmoutegO1nPWcPwK4nrID2"
    "hJcJ2Cs0RsWA3Wj1dZ6AaR1UY/9JeLHhE0n/F7C/EfYRYLdbffYXwPJJb7yC+NLbgHWrNfWC3wPG+uZt9H7/K2A8"
    "/54FbFKtu5bV2OOAza111ykaexiw1bXu3E7p/4Dx2qcjyb8fC9iNRJ+3A4brIY3dJGB5RLtXC9ghRBNXCNj0lWls"
    "DWC/I+wqGqOLBKwLycalgL1G2FLKv7BQwJgG5wrYM3R+7AzAXq819c86wN4jrBvR4KmAfVBr8vLRgP2dMEXvNwKw"
    "+GiTXo4GLDHalCuHAsa2D86fsL+AMS0NBWx/wrrSs/QTsPvpWXYH7HzCSkk27gQYr3v3pWfpKmB6TayxjgL2KL1f"
    "IWCfEfZbehYFWAHllXhnThr7shDm2Fhz/D4RMNbL/wbYKWNNve7/APuSsPtID/mTgN1N7/A7wL4ibADRxIuA4Ro/"
    "tf4XMO7PXwoY85CfC1g9zbH7BYxtYz8ELD7OnCs/ELBTaP5dL2BzCLsKMM4dxrr3egHbgdf/AsZjdAFge1ltLhGw"
    "a6jNcwAbSlhPum42YGMIu5eumwrYKlpjX040MVHA+N1PFrAnaByqAVtD2ArSiY4XsCTJnCMA4/U+55o5CMeWsIeJ"
    "Xr4jYMyXBgkY6/N7CRiv4yoE7ER6vx0Au4mwRfQO5QLGsr8DYN8nrIJ0lLiA3Udz7JsCF3vwVJNnfV7gzTHD9PIx"
    "YLYt9H0BY/p8B7ChhH1Nz/IHwN6h8883U1+/AthfCftqDOU3AuwTwl6kd3gCsD0nuLqKxh4RsIsp188DgA0i7A66"
    "7h4BW0BjdEeBN/fOMWQzurnAm+uCz2K/BrCvJpi0e6WA6ZxIGlsrYI9Qf14MmJaXqPcsEzDWUc4VsM2npbGzBIzv"
    "d4aA9ST9ejJgXQn7D+nJ4wWM7QUnATZ8omnXqAKsZqK5fj8GsJMmmraZSsCummja0Q4A7MBJps6wN2BvTzLtL/0B"
    "m3s62SJIPuwBWJJsljfQ/XYWMB7bboBV1pm8pxNgVXUuL0mdXQ1YbZ25znEAm1Zn8p6v8l0M7dQa+1TAeM31d8AW"
    "1JmyfzNgiwgrpTbfBGxZnbnGe03AnqD58BJgVxD2wIVp7DeAbSDsNuJLvxKwPxGPfEjAeO30PwLGevndAsZroFsB"
    "u7nOXAPdANgPCKulMdokYIpo6TLAHiYsb00a+y5gTxD2Nb37hYA9WWfapc4D7Dd1Jo+cD9grdSafmAPYG3WmnjVN"
    "wE4mnW8SYJstuh4H2PuEvU7vUAPYljrXvqGxEwBbSbb6lXTdkYBdPtnUvQ8WMJY5++L4Ebbb+WT/xzEi7CJaB/QR"
    "sJeJL+0KGPtwuK97ChjPzc4CxjyyBDD2sVxDdJ0vYGzz/zbuxbRvRmNfADZgCtli6X7/AOxkwg4mXvBXwO6eYs6V"
    "PwM2uN4c2zcEjHnIq4Cxf2gg2VufB4z9QrxeeVLAWFd8VMCYn/1MwLiv7xUw5q13CtgMso1+H7DqelOfuBawc+rd"
    "9arGNgjYQ7PS2KWAsb+L7ZiXCBi/XwNgD9ebdLYIsM+mkn2XxuFsAWOb1UzA1DR3/aGxKYBtnuaudzR2GmD7Tzft"
    "Z2OwPwmbQ88yErCDCSsln9SxgD023ZzThwE2eabp0xsO2JSZpn1iGGBLCLuJ6GwAYMfMojUe8bregN00y+R1uwD2"
    "0Cxz3dgdMO0XQ16XBOwwwmYRfRYBtnK2yedjgK2abeovX+fB2mm2uZb5DLDXCZtLNPghYP+cbcrN9wSMdbe3APt6"
    "trn+ex2w/Dlmv7wM2DtzTB/fM4B1OdPss18DNv9sWo/R2P4CsB/PM+09PwGs13xTn/gRYH3mm2ug2wSsnsb9RsAm"
    "LzT1nu8JGNPu5YCtIOxJer/VgO1zrqkTrQBszrmm3nM+YM8vMufRAsA+Jmw5PcuZgKEfPeX/A2z5YveZUv4/wDiv"
    "67HTyf8H2LuLzXVHLWCLlqS/7yRecKKAPUk0fxRgSwm7ldaGhwgY2+f3A2yv82k8SHcbImAfk/2zL2CDzzfXD7sB"
    "divFFSRId9sRsPuXmvOoC2CPE/YUvUMpYK8Q9iWNQ4GAMZ/YEgNevtT1nab8fwLGsvifgHVb5vo2Uv4/wDAmIuX/"
    "E7APF5L/D7B9lpk2iN8CNrrBlI0vCNjXlOf2KcBObjD18scAO4WwPc8i/5+AMS3dB9hQiufoT7znLsAw1iPl/wNs"
    "8oXm3LwOsAcuNG33GwHjOChe460TMPb7rgRM+whS/JraXA7YxatoXUy0uxiwdwm7n2hwHmB2TM0sAWM7Sj1gj6w2"
    "17cTBIxlwFjAHrfiWEYBptc+OFeOEzCWAYcD1oti83an8TsQsIGEzeX4PwHj5xwI2GDCllBf7wnYkWtNna8XYHPX"
    "mrb7HoDZMYRlgP16ranPFwP2/lrL/ydg36V3/w/mvF5n9vW/BIxl+EcCtpp0qb8I2Nfkg35bwO6gd/89YOsJi9M8"
    "+l/Arlhn8rNnAbNjYh8XsEKSOQ8D9st1Zp/9FLCnLezHgL2wzpTvtwP20jpTv74JsDesNq8WMI4TuELAeB2+RsD4"
    "fhcBptab82EpYEXrzRishYD1XO/aIlL+PwGbSuMwQ8CYdusAm0/YnTRXTgVMxxWkxoj0s9ECNpawEQLGc/NowJ66"
    "zLQBHipgLB/2FzBebw4FbOWVprzth329wYzX2B37ZYPJP3cC7KMNJl/qCtjRFPv3IcnGjvjuEBeY8v8JGPu5FGBP"
    "bjTXK18qeIerSIcj3/wngNURVkay+G+ALd7kxlGk/H+AYWxiyv8HGMeFsg79OwFjX9aLsK+UedUzUDaRyp6AMo6n"
    "fAzKnqCyh6DsBY7/hbLNVHYvlI2gefRDKOPYstug7CwquxnKFlDZdVC2lso2QRnzsCug7Gmi4Uuh7AMqWwVlH3P8"
    "H5TFabyWQRmvfxdDGfss5kNZAfGbuVDWk8pmQtlQKpsKZZ+QHn86lHEc5Xgo47XxWCjjtVgNlLG/egTel+bvsVC2"
    "gnSbI6DsuCWk/0MZrwkOgDKeL/tAGdPtYKQNKusHZeesdfOb54Ms70QbW7jsQqLnHaGMabwblLH9sAzK2NdRAmWH"
    "rPfuu1ZXmXtQdPntsOep9c4Xtze3xZpOTlOe/U8JecOTdXLQtv9UNvuKhhbb0uRk8ZDJcPc7NtyOqKzPjmqIhd78"
    "x3umLqDn0zR6HpFCYeuQJz9cXrxphvh9ClQ7+cSbRUEBY1/ZKk9i7rTLtGcuBnvkjiO68Iu52195fZeMDVX+/q1+"
    "gH10sukP3V1o8yiS3zsBNqLGXPt0VV5dnWNJOyrv2o79DsjPuSwGPLzAik/Vsov7MSm0yzH+RYB9Tdhdl3rzfV1K"
    "v7nPbZ3qYkGWLhfk13mkZ7Cu5MkB1CryJ2bMbuGTr9rXJ56j2KjIJKbiYSdohr3ZOHcLqIOlOdyB6O8U5R57gXPZ"
    "9mudqPzj/o5SXj8hr60PUf42o/2U1x7B2BDlb5ftq7z7zZ5cbcbUV6jMe9K6K39fHc7dgRZPwLlr7wvh/i8Dear1"
    "8SlUFrP62bYNjFH++yBGKq+vlq87Vvnb3w4T+pmx4crftjpMeX2EHA8xQHl9RWq992yhr6z+2UV51+pf1HrH4/1Z"
    "5v1wPG4h//aCCd7xYIyvw/HIs+ZID+KJrAWX0rqra2vyRUeYz3mhmU+b5pcVXs4YD6UjN/hrNlkdIJD073I/XuiA"
    "fvtTixeyDJ1BPOVOoLNxI929kKk4A8AWVLt1UnEGgPUcb2IbBIzX4pcC9ry1X/ESbUckrN+09LOeC3pJK8t2S4uN"
    "ARXH27OIjzdXW6/IVqlX4RalLEuQ19lxDZLs4bPcUPbYtiHkrfbeJryfHdudibeWWby1hHhrUz6VzsGmj6B5mwc6"
    "8SCyqy6Ce/bUtlLQnfX9TwPeniLWHDNGbS+fVGcmczc/xUNyCKZHWz/E9dOa0e4+L+Wj4xQJeubgem9uw3/T2bY/"
    "qZPzVen9xJw/2cYGKDeX5qnWvOlDOkova01m75V5+TJ3zVkCcef4vk+TTtt/mqu74/v9gXSqk0+V84nbcQUDaN3c"
    "nd4Lc9m09jNoWdYdbESO8Izlyp9nDKM+LSOawj4dvsz0x5XB2hrpw95bI61F8N751E4XWguVQb98RHsZrtuULi8U"
    "+gbf3eZ7Nk0NrzJ5Gcvvcda7Dphm5kFDfbh2ooklBYzzKhQJbfaa5rUtdIbnLAyYW0WCH+mqJeFoYkfrHrbvqLNg"
    "f0d7jO1TLhTsHdKaN7VPiMbXfif7OcOOWU+Qawm4hvlGLu2WUf/aZ3+hrON6+t3PBxnXuvl5LcUnltd8K2P7teG0"
    "mI1GlDnT3N96Dy3qb0fq+Bmf6+Kj3XnFto5HyQYboz1Jw4lv9oE5xXUY2xX5ba1bh2meMW6TMZy7XNYR53itl3+c"
    "zvlvNmTmm7ovHEFuxKh+CY1JiXJzEXaluVkCbaAekpfBpn2gxQv3pu8DlGub5txtw5R/bu1OJNM6WXX2gTpB1yaV"
    "mcs7T7m5+4NyeUu2aSk3/I8aK35HmTnuhlrtD7OeqbfwPnuHfJ9uxIvziR6cDO/C9MB6TJLq2O/JuaxTMfSNhROd"
    "1l7/2nnL25sJW7CxtFDe8oocbh3Gg8n8YTkw8Ob6Jp1MnDyvJcxtbcdnmUnItYXc9RnEr5wTujV1Hvel8tR2+WnI"
    "bMsKYfpK6QlOWhdN7Y2pbe1xckyT43bw8fBgldv8C5pfKCt/RDISZXD5FqV22OKV5UmrPJp/bW/+DaexSfkLt5jj"
    "1xnGD2lgIOnLQTomjr0TQq/sodz4OUnPs9uT9Dxdx7Ge1W9tjDmcC2Km3esMuvdUFf4MgezPOmpnNl/dD1MyecwC"
    "nWzDmrMG5rUZ08v3nDSdII0UvN1Y7223znrH61sbSPajVY3YHMB0G9PV1uBVxmkK2yl/MvWvbNW8hA9zT8XdOu4a"
    "Xeckk9b/eg8w1+/k+OcNSzj++4c1xTfFfpPt9D9go+hCdPQFlHGuuU+gbA3Fb38IZbyH933lnx/2HeWNKf+j8sY6"
    "vwZt9KszsZcErI5is38D2EcL3Ni3VN4NuE9/4qMPQ9kG3nevvPlxuP69AsbXoT+cc5Kyffr7AbbrawNs3ugPf6bK"
    "xNAf/pB1ZsglypvzmLEG5c19b585slB5c9bbdeZA33EfzxDGnvcj1UF9LjsN5HQvevfPNqTr5QNT1nltmfZHKf99"
    "HMeB/easam87uh63g7FY9h5ZjMWy85NiLJadb6tvgH94N+UfT7aj4IfGuHve84Bx97zPAOPuec8I+gV470GmONYS"
    "8oPsAn8Xkp2Kx8jwVzd+vt2y5ZJv0+qFh9d1ou9ikG/4XM4Q73PFlRx/VwHfnn0FQ7w6UZBNMx94K9PlJHrH8ZE/"
    "3PSHd25df7hty1YqilVoK2ODsQrdYXwc8Dvk01yM0VzsvcLNy8h6i85fxr6Gch+/tu2bRh+JHfdg+62ZZ+GzFVjt"
    "2znU0F9s52QtEq578TLvvQvpfYJ8x6wj7FzjbZvjUs+p9/JBKX4Afc1c5xSYJ8gT59a7e9X83vOEgP45UpBxR1H+"
    "gYMD5O++yj+v2+AA2dgnQKbuCr4fWyd+q879bef27BzgNy8R/OySPz5M/DjLF0m2DCF9BO0ErBuW1bnX2nHCdg5h"
    "jBPeo8rEMC7Czl2UDNBliwJ02RhY7PGdp9F754FsbxV7ZpCHvT1+cuukRDaWicIAnX9gwFphT+E6jo/pBfo0tonr"
    "Tq7bBeriPaS6SHs2hjE5ZRZftfkbtrPPLDffadDZ4MPh/BT2pXVQsk2P8+PofUN+uqUCm9vTFj/2G49HAsbjAeXd"
    "t8XYPUKbbBO8g54LMX3+pMQ39XmUvA66JkBeXRlAG2uF52TsYsAutt5vWcDYnyus0ecJa3Rce3K7M6CMz9ucAmX8"
    "ThMFOjoFytiOclIAbVUJ66vjAtaMhyvvnvaDlXc//P7Kuw9/mPLmExgUYGvYK0AGVwB2f7UZu7ZDgMwvD5DdHZRs"
    "syx826vj49pzIc2hGMm3VotPEO10eWEZdH67lyjJHBzg2YcKVNqyyNalkI4558Ig5do9tR4m8aohNS6v2g3sUhzX"
    "zPY0ztexQwCtlgs6oU3H9nW4v1Raq5aC76aUhHZX5cZBdiN/1IHCuqqQMOYj3amfJJnH8Z39lXc/657Qjzq/g9SP"
    "Ov8N92NP5c09gnuCC8ab7WMMqn2mGT4j532wz7cupf6NW+tFXNPYsUyZ9jrovtrZp69egHey84ugTvxslUk7qE+M"
    "sM4aw3fC8c8Hv1tMGN+mfZPwzfuSm/JEVrjfnAPlXCXEbrW4nSNLj158m5o98jEiQOV0om+PZrC4rDw8lWFtXrEM"
    "dJTnowsz7ZxQ5drN7fn42YbMtl/UX090TP31LtAx9N+b1FY4n1raK29L4YLC4DipojYvr8NK4IpMjsjc198N4byb"
    "GRqINetu7pxAGXMI5XntOdJL0+9bMiZ1ho1y8zlou0qUz6F90WjYfA57KG8e8lqikZ2JN5XS9Nd6106NT7Zzhatf"
    "2fEWyQBdsSjAJhnET/OBn15r8dMo58j2T6O9nIgX/TeM8w8C/BK4h2kW2Vn+TTEwV4W8jnNi/nmMm1MR965msuud"
    "L9jSzgWexvEWjJ0F618+7+V4yz43Ha7fj+qMOM/Nqcj23/0nuGcH6++fV5n7VsdA3Zcpt+naS8heQM+1YprrpypS"
    "ZnxMN9rb6kxw7Wtch+9VNsusc4DgX1lE+aH3hue5coLpk9yT8t0cMtO1r3Hdr8aYZ7lxfmXOzY85uE6mOnut9a63"
    "+ZnZNoi6EOf7P3B2uNgOyXeI/c97Uz+g/Db7nuU9T1B/XzIveO0dybZItkXjHMm2SLZFsm1ryra+PnYw7rf913p9"
    "11+e6q2jvztPdX3XTWepEDbjbNN2bWNSO3b+hzfWmTk5NI1I8hnbKfeZPzpGh/0Mfv7q68ieftAoF/eLhYxkeCTD"
    "IxkeyfBIhkcyfGvL8J4+MtyWp8kA+V4UILNtOVyw3s1lFcnDiE9G8jCSh5E8jOThf6s85LOxJHkYj+RhJA8jeRjJ"
    "w0geRvJwG8hDzi+cuqbKu680td+wxozPHjDNa6u1r7Hr+uXQieRfJP8i+RfJv0j+RfKvrcs/O29CzwD5Z9dleSnV"
    "5XwAfmcGRDIz4qWRzIxkZiQzI5nZVmQmP99j1WY8qz0OeGZOphhY+1o/+RfFxUbyL5J/kfyL5F8k/7aV/Cuy5J/9"
    "XJyLQpdV1rlnZabOLG5Ifx9Bfz+zQI5TxRxynNuBz7JJlVM7O1Xl3p6fjC2IZGwkYyMZG8nYSMZGMnYbyNhUvtEa"
    "k4b4ubivWfbqfRiRjTTia5H8iuRXJL8i+dXWbKQjx5rv8CTRYiGdE7M71H2x2t1TKNXtAXWfo/a+qJLrYnwOnrmh"
    "vzcR3fylPvP5z5EcjeRoJEcjORrJ0UiObot14Atj3fPbJbvmUePdPsqUk0c/E9cpsup8XGuegTLiMvcZMDankGhX"
    "otkT4CyWV2d694qUjnL3gmQ6g17rAFJOgWhtG8nkSCZHMjmSyZFM3tYy+ZgNPjl2YHzKlXeMIpkW8bpIpkUyLZJp"
    "kUxrizIt1V+1UW7WiI9F8iqSV5G8iuRV241B5Xvut9a0O+IZa4xxXa4T7bGI+F4k3yL5Fsm3SL611fiZTOPQA/qN"
    "99LbdXD/vd2e3zVRTEzEMyPZGMnGSDZGsrGt2SpnkMw6aDqdZUwxMF+fl/6eWx+t6SJ+FsmtSG5FciuSW21nTcdr"
    "sP8sNfekvzEz/d23xvW58dqOr1Hklxt0UvA1aPf0qxPZPSPeGcnISEZGMjKSkW3V7tmLnmf4KNNOeR29966C3ROv"
    "sfcL+rWn9wTa+wXtupg7Jkh+Ruc7RfIzkp+R/IzkZyQ/t7X85Gevu8rcJ3/QKPccYr+6j1WbdXEPn41FsjDikZEs"
    "jGRhJAsjWdheZOG4keZaMkgW3lDrLwttLJKFEY+MZGEkCyNZGMnCtioL8bze1PNWm+Ogn6+n8mISbWkbqgN2VsZK"
    "qS7LWJaRjEeyMuKhkayMZGUkKyNZ2Z5k5Rvr/GUlYltLVkbxOpGsjGRlJCsjWRnJym0tK/F5pHidAcobr2O/w+4h"
    "2uMYnB4Bde14ndKAuo+vSn/veka07zHiwZGsjWRtJGsjWds29z3assuOU41ytUX8LJJbkdyK5FYkt9rivkd7DyPH"
    "ktr7E1ne2XVEGpvt/s60v9EBWTg5z/0b17EF9Cz96fsRsusOqUm3fVKeW7dktJtPTn93oH4bsTFd9/iAutefnP5e"
    "tiFd99A8l2aKuf8pvuhiGr99A+rw8w0MqPPp8nSdPaAOPjPea8eAOnyv8oA6fK8iqFNKdapoHl5K91JCnbLxZp0v"
    "Yt46FxF9P7UuXecjqPMnuoczOf3dh2h5M9Th88b4Xvzufwyow+/+CtSxaWY4tfNMQJ1H6Jl/CXVepnE6ybrXz6DO"
    "m2PkMf2xUOfgFWadW6EO09+NNea7XxdQh5/nSqHOsg1mO6sD6nA7F0CdGcS/9xpn1lkUUIffay7UuY3Ge98ac9yn"
    "QZ3bJ5s+G77XBKjz0mR5Dp4UUIfbOTGgDj/zEUKd16827zU8oA7fayjUYRmxYrF5rz5QZ9hiU0Zw//SCOp8tledO"
    "N6jTd1n6u9N4816lUEeX4dwpIhkahzrML5gn8Lt/7fjX4Xf/BOqs2GSe8cdz8K+OK7uQH2rsz4DZvPsNwJjf3E+y"
    "8lXAhleZOsnzgE0kbPDUNPYkYE9UmX3yKGA2f/wZYGdVm9fdK2Bs97wTMORjGvu+gPEYXgsY8i2NbQDMpulLAZtU"
    "a+ZavQSwD2rNd2gAzLbdLgIMZajGzsZnGWuO+0wBY547BTDkcRo7TcD4/cYIGMvvkYD1JP60A7V5rIDxsxwGGPM1"
    "HvfhgK2h+ZqsS2PD8FkIu4f0nwGAdbLkaG/AeF7yc+4C2LwJpg7YHTDbFp8E7AfEM16m9ysCDHlhSk8TMM3fUvMf"
    "dE41ze07jX0G2I/nmTTxIWDLidftc24aew8wPBNUY28BhnxLY68DZuscLwNm64rPAIY8TGO/FjCms18AhnxNYz8B"
    "jGUBj+2PBIzp7DbQ03mO3AxlE1n+Qxnz4k1Q9gSVXQFlL1DZpVC2ucpdJ+YDf9JlK6BsLZUtgzLuv8VQ9jTRzHwo"
    "+4DK5kKZXkul5j+UsfyaCmVM16dDWQGN93goG0plY6HsEzq/rgbKmMePgDLmb8dCGdPpEVD2zpx02SF43/nuOtFe"
    "X+0DZcctSZcNhrJbl6bL+kEZ01ZvKGOaqoCyi0jG7QhlFxINdYMypqsyKOM5XwJlr6/zrhMPWe9dJxZQnaA123pH"
    "XrONIBlVRDJ18qmu/SGlZzpu3X515hz/aIHbhq67EOo6C0mnXOrSNOsRuu4s0D+Uz70nO9712PG1rt1E1znF8a6j"
    "7DrVUOfKKhdLncs4zZUzXCc2wbRR3EY0cSjUeXmd3M6+gs7EzzEY5QBhy1eRngnYM9Z1uwLG/fgMzd+egB1LukhH"
    "msedAZte7Z6FmaIzARtObeYL2KOEfau82Ddk1/pCwN6k+f4PAYvR+/1VwPjd/yxg1dTXbwiYpruUnilgx5C+8bzy"
    "1wmfBGwBYQOpzx4FLJ9orD/19c8E7O+kb9wL2EMWbd4J2HuWbvd95dXfWFe+FrCe1hphA2BMnxsmuHLGxthueAlg"
    "tRPN52wAjOcFY4sAu2ee+SxnA2bzi5kBOsUU4Hkdqf8nCvLwFCi7gWj0JCjjeTIKyt6rde2RXLaGxvFoKGOd8DBN"
    "A2TnLQa+Wkp1NW8fQvKG+S7ybO6nnlCWmObaDpvkPp2pnhTGiHki7qFL0Dh8U2XKBN6XVw46QTbPjs+McsaWLwrk"
    "y3XK9I/Z+/yYP14hYMfSWK4B7Kl17nzR2EWCTrsz0dFSgQYWCbTM9ZEmbR49M2CuThHGhds8LWCujhHs99VQxnPz"
    "RCj7nGjhGCjj9g4X9JqDA/jyvgF8cnAAX+4j6EW7K/+1/U4CxvpoV0EPTgr6D+fgQ/oseLux3bdd2g6iSdR5drXm"
    "o73+7EW6VHcBO2qCdy7ePtvEioR1yFHCvOlO7yE9i20jKBH07EJhrWH7Cc6y2rXXNycB9reJJlYFWA/LfnIMYOdb"
    "a+zKgLXdAaBjaiwfHJd8Rjb7twYJz/1Vteuj6U26srLe0bb14DjWnW5iSaITtO1qPUnyi1xa5Y0fL1NyWYz4einw"
    "P/07QTSfpPg9Pf7Dtd4H9yqjGIOUbklzGGPa2d+h1xB8v3gz75dPfVRs3Yv7XdMGzzPuszKqh/W573U/87MVqsxn"
    "k+txdYR6M6z3mULPmMnHm5OLPauPx4uc19Yd7pUtVAff3aGxzFfBcTI3ObIesIrWdpdPJt+5k5bDGEMzi8a8lQIc"
    "3IGP5YWNVdgeYytaNHZC20QX0Rw+Czo6Gs/2N56Oku0ePySdORrT9jemOI7DBdv4VWQDHQbYV2PdeB7ef1BoxVEy"
    "1hv0PLbjDbjAjJfitXpPiO05lPyt19I6aq9Jrk2UdY9vxri2BLw30+eLZFvsvULWiYdZ+iL7eOurvfr74HpT7+S2"
    "pDPqse/KrXt4/DvK3z9XJFz34mXetXx30O10vea+k/1+O/rYLdjX0Rni1bTtWtLr9DqP9bpCwU4TtGbLo9+FYEdr"
    "somdRjbnWu/78dq9g7Um0nzqFuJTJS3PomJeZdCdqfkFKWpJpP4oSs3S4g7tgEkls6zfkFmt9CraiRZ4gsoWU+wz"
    "R5mGeGrzwZOBupK2VZ4Mdny0cWha1nSsrPnzdrXrB2O6P5343+dVrn2yKTaC+EjdRC/Pv4j48YOnenn+ctrLdfgs"
    "L8/fTHNw/EiX5zP2YL2b8yvlB0d7L8UsbdrkXZ/fST7rhwWb59c0r2+q8c55vl+nif48LSgvygwfO6Vtz5sY4JM4"
    "OcA+Wx1gQz8+wIZ+hBD3+i599xzpHcu8NXR9vXcsXye75WdTvWPJPjL2QfYW7POF071jybFB5TXesWRf39WneseS"
    "fWmM4Vg+Wmtitvz201W6B9BKMuCZiwLeNUjeY1+X+9g1+NysIHvk+z4+2GSdGady1EY3NkU/2x/AHzewyvVNpWIp"
    "AeO9LRvI7/QcYK8TdgvxjCcA49hu1iEeAay+2mzzAcA4HrOA+vcewIbUuPqJxu4QMKbBmwHj2MPbyE5wDWC/I3pZ"
    "Re9wJWAck6dj9DS21vHyrzXUnxcLmCJ+skzA3qU2zwXsqonuM6Vi7gXsgQvT2BmA4Vizj9vGviKeMB4wjif8E/GC"
    "kwC7fLJrY0nZcx2vfriGYoOOAeyQejd2NmXPBeycepf2U/ZcwFgfZ91ubwHjWJL+jtc3yHS9B2A6zojjjjS2M2Cv"
    "kJ5/PdFZN8c7x/lZOglYgp4lIWAH0rrDCcC+EniK9ldq7FMBW0Hy7u9CfBPrqpsFjOO33hT8YBxb8hpgNp94CfSG"
    "3UgmPov6vHJ93Fy2UwXFUgt6/y+EeKYHBD/OfYK+f7cQk3S7EGv0fSHW6HrBB/I9IYboSiibS3xmnRBX9F0hrugi"
    "wbfVIMT8LBHiexYIsTxnCb4sbSs5g9YjU9Ge7QR/Ytbfec729WkBI86Q5thFErAuzMafmIiZ8ruMaWqy6fNk/asp"
    "b/x0kz+wHvOZ423j41rT95OpjXcdV+/J9Bz2ta8K1/rd375W6w+lWTw7x2JnuuZd+nsFyeO7IKas2Irdsv3sN0Jd"
    "9N1LdTdA3UzP8F2oy8/N7dl1l0Hdfy8w2z3BslecA3U/oJi6fc+S250hxMLZ8TuTHP89Mxw7ORbqSOPF+kORCn7P"
    "o0Best2Pef8hATFw+wkYx8IMcfzXXH0d/7is3QJi7nd0/OM5ujj+MRulAbHzBbi/gbDj6Fm2KG9s+VG0L+LfKLut"
    "deM/lX/8+AcB69R3BYyv+2NArNdvA9apLwgYj9FTAsZ99ljA+vZBAePr7gPsxZnmdXcBxnT6PNlIb1H+sezXAYbz"
    "UGMbA+LO1gGm40NwjFYq/9jy5UK82nlQ1oXKFgp61tlCfMdsKHu+yt2za8d+T4Yy3oswAcrmkW4/DuPRqGy0ECM+"
    "UoiJO17Qx44SYr8rBR3tQChbMMGNR7J1tKFCnPcAKOP9qXsJsU+7CfHWOwtx1D2g7Jv1rm07U7xRMekMpaQXZKM/"
    "xMiOovWHPamswLJv8FqrdqQ3jsrmBV0DaLej8udZmfYad6cYFEd4Pjte6jvKfy/PoIBYqr0CYqkqANtnlvvuGtsh"
    "oD/KA+Yrnudq76O09zuXC/ENZ9I4ss7XOn5PJ0hnDRNr0vb8oZmCS5K5NpwMbaDXNDEH+Ek+8U/2D7VefFEoP0Tw"
    "EqWtRxglcvINBfpe2He4i8DLdxBkK8Y3l/jE8elxd5Q39rDXNDmWT5GPugx8BKXE67uyO0+lhEZJJgLgeMHu0J4d"
    "+2nrJYWCDAziT7hGjQMPD3Ov7wTw20EBcmSvAH2zQtAndhR0FtwLVT/fuxeK28NY2MeqvX00QMl+g3zg+fb+sxer"
    "vfvPvl7m3X82cpTX72bvcz5M+e+PRl+NvT8TfTX23kb01WAuAttXw/e7fbbXV8PP+dxar78E8wDY/hLcl277Szz7"
    "Ty1f20KQlQWqVXMkWTMtFq5qnsHq23AOpdDCsSHXVmJZCqvCAJ9aL8A4HyhjqG+/VeeNJdEJlCS+rX3RUizJlRO8"
    "ccMloASVUv2usAZhPqGUHMNaRNfGid/bdvxM718U4KdEn+JcZdoO/famT1X+MbMTBdsC+8/RJ31PvelHQp/0V8Sz"
    "H1nt9UlvqHPjrNgnzdgB1GYFrQEOUt6ctPb1yOcqSDe/apqXz31J8WZ3r/byOfYVjhjp5XNdJ7q5SGw+t6rK9M8l"
    "hfeUYqYWLXFzdklrJNs3jPFwfr7h4VUy7WlfVZzuwTH5O7RCvFKK9TXeuKCwUXMrKm5cF5WUph5AjFJJptSV8s6q"
    "i55HKWHdPf1ibTnx3HqZLcZyXjfFwvPcEBy7MreFUvYxTRXh1zSJ8Let8IEcfxnUUOnf/ZU5DnJD+DGsyLbteG4x"
    "Yv5QQyz7ZW4sJ5lsx+Tu47h7nZAnS7xJ5xhnWbun4x9X2svxjyvtIcSg8LmOZYBxrrpbSWctBqzjYjNeJE/A+P3+"
    "A+++n5XT71/Km6ePsY8As8+x/AtgnMeQsbeVN06Xsd8rb/zGAJJx/yvE0LFsfBawMePM93scsPqVtEaj6x4WsDtI"
    "F/mp8s8/xuNxN9SxcwryO6FdvfcKc1yug+sZ61llXn8l1OE+ucWqsxrqMNZ5qlnnAiGOjN9jCWBv1Zh9ew5gnN+X"
    "48Nmo05DtNNnvlf34tjyA9Z6dS9bz0Pdyz4rHHUvzovJz4m6150XUcz8ZV7di8d52Siv7lVd79IA0tAwgb50O7bu"
    "9X6dOUdQ9xo12cRQ91pxkomh7nXKMhNLCvNHOhN2It1v6Div/rwMOGShyi4efS7Uv8iHD+o4G64/RYgNmSjEd5yi"
    "/PMl1SpvzpYqwfdzHDyb9p9Kz6bXHPxsBwfY//cNWFcMVv45r/oo/z3duyr/3E49lX/OpM5CnFBH5c2fY+QzsPZH"
    "ZJPjppBsgvnUpmP5dOwcB9zPDqz7KsAO2Y3aC6qXDzbBoHtlik2O07XFynuuFeeZ0XSINKFtVhKtXFzl2v5KfNYj"
    "qsr9fcZ801dSBjpt3tvyvuetZ0uHvRZtftdt8z8V4XwEGbtZikOOA50lgM7Yn1kM1/J+8m7kl92bfpdtaZyLW9xx"
    "H0/X5YWIadvOPzEPvTaH1n0+0nhJZfmwuPMbY79cLnFYS+tr19B1RWHHOBY2bjHuOPlOgeMUNrPrE1s1brGxl1qe"
    "EyXC+c2KYk22hjSrSAasMPvk6nzMxePnLurZ53WiY/rCeM3K+fKLgSdlkp2XEh2iXOSYszVVri14OfGiPKp7Ht2n"
    "MAfPbUYHbbwl3AgFbV8oZUGbqgVos7m0J+VskXJx6TXuzUR/14M/ociSg3a8D+uOi5SZS8s4FyTL+O7MnywjwOPb"
    "VBbmW8pMDta+Hi0UZpGRnCqDWs+GHsLyM6ZBR/Bd4/2YrqT7af56jRVrEKPrL6OyvEh+R/I7Rx7Keak47jdb2rzR"
    "os14RJsRbbYgbeZbuuBmsoF+UevyUr894FoXWOWYOmmD5U8ZyvZh5bVR7c32ReWNRSimv2MZZABiA8k2h204W6mN"
    "sPYrPaf3EWxnKNMqLFkY5v68JzGba7qDvzXXNsrpH+fR753Dcz/QSn2tn+lPys1tvLVoknPw4bsYdr0W12nb1SfN"
    "l29sbZ02s05aCH6YrUUbmAsy2+vQZtwJ6L8DzIeKymC5x/O+c0geFOZcvXLln99Tnx10sKVXtweelk/9yn3MNDAI"
    "rhlu6Wacf/QbJ71/nPU1fe3ROcgklsmfk0x+cK7rw9vDouOmNXm9u+8lmUN/Fwi5c4+v9cYP/kzwK+VbtlR+fs69"
    "8tkGk54vJDtTtv1i5M1rUV6aw+7wbWsfcJpvH0i2imUA1VHknfsoMyc38gzmawOd9JkhnCs3m3zrnB8afYz9qY2k"
    "1QbyTb1e+LZRpf02rdaK/VCuzNy8Oq7GIf03QeUVOTxvEnTqpMo+Pz7z3z+o9F49llEoX/JCzH28b6Fy9+kFyaSH"
    "W+idB+X4zjqGZj/rXQtCvuvWlPuSPMF6LGexb3UMzV4q+/MGXsvymjDPNsga90OJ1rJ9NqSxvJDXfFHr7k2tgPHC"
    "64bBdT3AFlLUgmsJ5FVFKtwZr7gX6gyrnxpZYCq+Puy6oL2vEzJJV1IYck4zmcmZvyWEMLP3m+0Ndjr2udnxNUE5"
    "zOy4HzsesqcQz8V7lzsr/33Nmc42OHZ0+D1vRRat4py2ean2FW65wdtX4rndll7JuSRQNxw81Y3hUsI6ISbIIfsZ"
    "uluyPfV7SHZtlIMOr/tlkmqZ2IztbS1PRJNorTnqF1ORB3PwVBrzIuX1i6f2pK516VI6MwRprMTiybjn6elal3Yl"
    "e77Gy32eJW49Sz7QWEEz7m3nZtF5cKT7J6z7F8H9i5W7n4zvH4NrOyj3/KYjfd6vBOR5Gc0T7osuVt2OWeoJmLea"
    "+7hMWM+GaYevG0y/y3Noo3MGWa8s/qn74FNLbtjn9HIcJ57XZueAxPPa7DyPeF7bp7Vufmf7vLYy61xkPK/t1glm"
    "3ognBYzzVOB5bXZ+QTyv7dal5p5YPK/NzumH57Xdv9aNmbXPa+Ocfnzu6rXKP98fntdm5/vD89o4FpTzrVwiYD+Y"
    "7M1lx7kAMZcd5wLEXHacCxBz2XGc8izlzQU4TXljfOuUN+/facq7L/xk5T2LFGOmORdglaAzHAdlHN98pPLmlDlU"
    "efP+DVfenDLfUd547yHKmwuwv/LmAtxTeXMB7qq8seI7KW88eHflzUdTDjzD1k103hbb9xN0NhbqhHfkmba3mOPK"
    "FMxFi/ML86XwXvp/CHU574pdd7Ny9ylcMk+ugzmqeO8QY5ij6qBRJoY5qniPC2OYo4rP2eZzRx8TsJcme3NUMabq"
    "vTmqGPv1Wm+OqpdrzWfBvTS8J4dzGVwnYMwvNgrYjDpvjirGOE8r5qji87I5l8FyAePnXKy8Z2nz/eYpb94yzgMw"
    "S8C4zXoB43wFE5T3PDI+R3ys8ua95TZHKe8+NMaOU979a4wdLmDc1wcCNme2SS/7KG/OIsYGKm/uIb7fnoDZNI97"
    "5nnfBNNgDwHjsTVyZNR611TcPq6puL/RDsA2/1ti6bxzaPPne6+rMvNlvCvMU8ZwDvO5YIz9VsD4fV4QMM6tgXP4"
    "xWpz3jwmYKtrvXOYsf2nC3nmqt2cF/YcZoyfU5rDvAcG5zCfF89tbhR0Gp6L6wSM+2ylMG8YWy5gnOdjsYBxf84T"
    "5g23OUuYG4zVCxi/+wRh3nBuS5zDL88xMZzDHy40+wzn8AprTyjO4c7L3BzW9hzmPCZMEziH+ey/N8d45zDneefn"
    "xDn83FoTwzm8ZJ3ZZziHOb8LX4dzmOvjHOaxxDk8YqO/3+F+Jz1XeI1WqNwcq7wvmPcAs62mvMbcZ3U/yPSbasy8"
    "+oXT3Xz5nMOZ62Lecd4PibrydVAX84mn8ivQHFtEMubygLp2u5dAXXw+zu2Edc+DutgO59DEmOCzAura+dCnYp+t"
    "Nu1r9vOeCnWv22SOhV13FOhMc+vl8TpGqIPjlsrBKtSxx/I7Qh37eXCvqP0cuFfUvj/uFeX7Fk727hW1nwn3ivKz"
    "XDDD69+wnxPnBvu6dP71E5Tp6+JxWD3SzCk6ifS2yjrv+aXPXxZcd5Cg53Ie/Em1bl8VBbRn533E57PzPtrXYd5H"
    "bNvmI5Nq/X0CNzX+uwFsLYXwvDjumOd3HdTh/MB8dgnnzr9YefeC895Ubud8gQ7tds4R6uxXZ9aZCXU+XuSeS4N1"
    "6qCOxB85V6p9PryqcvOG2RhfdwJg/IyMHan8z084WPmfZ7Cv8j/PYLCAce6uPsr/PINdlf95Bmjbf/Ey8zq07SMf"
    "s2XYWUKuNq6HtNdBhcufyrppZ8tmijnt8mGfj51r27Hie3iNLeXz4bPvBkxz6/EaZN6EcOcMFZKuKfkmwtju0N6L"
    "fodCeqdHq0xdHmOss7lPvjLP9jV8Bi3/CeHJiqn29iluRkwfyyqWTz3Ap23HU/F6XectwTEssuzjts2osMq0kWfj"
    "O9Z2ySvAdp4tfZUKtnX2yzfHxo629Yhutw3dlqmWyX+Qp8y8A0gPmfZSlQFNDbZ4Jl8zVIixUCFii5i3+r3jIKs+"
    "v1dCmfkEcQ+9gve0n3FvIQZxCMT3MBZm/zf6t8Ps2ZH4Bu9R09jpFk9q5fkmTb32N8F8PxXeSZXI3rcc94l/kOK6"
    "/OIfCoU1xeqR3nXYpFpzTVGk/M9kwJw9vX38iZ4zOpT33IBugg+qTPC1lAj+pkLBFxQUUzJNuXkYY6rVcpnQQ2w/"
    "iUwS9p4x1fJ7vpFfTonGps2NDcuEVjxvmfl/nhGNky8nT0ilOPVReNriOcyx8GFHDd4qDTnHK4V7lFhW9BD0aTAk"
    "YLhPQzO60C8WC+Wl31qr11o3TshvXa6v/721bnmV5kB56qKWjLnLi/N+ZndHclFx4/868F8ljlPqOB2b0E54eZJ/"
    "lG3dPR6jct/PnGnsV8n7lRuaLq3IYgkXwP+KrclU0DLzIdPEclXErJPIxnO8b2XW68DMFTIvnSsDSh3BxoV65KXk"
    "5zui2j1DirFZZJu9hfyD/UAn5Pq9oaxAOMNi7Fivfvq/q7z66RszvfrpvPO8+ik/C+qnfUbLvj1pTaZjpxzLZvc4"
    "8ZzkNuA5abbjfkrxj44iJ2rTORQy8ZyMORIqsrhZFjkU2i/PqdzqPINjhHndiTHChZadhnORJOCufax1R5LK4jTn"
    "eW2dOn9AKUPX/HbLlkukvXgJsoGhjYbbdaBtfn7WoTnPBe9t0naYxXTt6TFTd+G1/tuN//7omLYd3tdfIK2jnFje"
    "f/NHmeNnjN2W4E+vlrICM3/vC3pmUJ7bBy36HLAkTSNrabxXWfbTFco9w7Bljd8xOlcnUx68TBysULWVTxgZoIJk"
    "QI48Psd1VmV2TVQaNnk7p4MTwi6OugrqMd2WeXM8P7XEay98f725X0DKv3BdXjrOiNdaEY1HNL6taFxf//ZiM272"
    "XzGXPuMRfUb0uY3p84ILzJjQEY3g58rct7fKajuix4gebXrMNufXdr5vOC+X3sxqPEO0jfGsY510rDbHC6HNOrHF"
    "XVPyOjKs7z/iDRFvyMQbwtIT0mRf+i7a4tIyxxtrf+FwZcaulSozn1bCkn/6d7KxrR22qKyfi89XxOfT+RZS8pfa"
    "Yxsuy+VBKvdcKxzbqvOnHKXcGDr9HMNacO62Zp8FjSWeGYP9MmkPpebt4dbBPilVrt19d2XGABaAjSpJOMb8sb8O"
    "/W1ct4KfDZ49ruQzMEp9xkyyt8Qsf8NA+NbXLgKsS4X7rbGzVfrcqdbN/dbucsO3QO631s8NHyZvAsYS2nGrOr5+"
    "KVzvF9Me5IPuo7xnF2PO4qZ9p1PdfU+2b2m64FtiPmGcV9CiH4ilaScnbmd8I1v4BsnwihxldI7G4woY2zywo+nu"
    "Phf431YZb9MllB+NdyidTGquIQyH84txCeIrA+j7QMC7k76glDdW087vhfkuOB8H5ruYWOXuZeus3Lxekj9bnz/o"
    "F3+sz5ZlGY32YzunGMZ1pvaYrRdkbiuSCkzcPNUaoYlb+ZN5zZeUeiEjvWZib91BGWAatPPC7a/cXHbHjnZpKBP9"
    "9BNotncAjePeVd6rx3s9ce/qMNqfXi+cc8o5NDhPEdIw7yf7cKmXhgthXWTLes49oPNJ2Htzi6vMvBD4fi9NNvMN"
    "7SK0ybk38P1m1Jl5kZLC/Ti/BL6fqjefRfLxHKbS+XnKBD27Q5W57x3jeng/fdVId2ztvA2cn2B3oU3eX497bXUu"
    "AM4NYO+15VwCvK8S99pyPoQVi726F+/tl/Ju2Lrlo8Q4mKcXU71s1wqZz0QpKHScRJFRXGzX6+AT3cNBPh237lph"
    "rtNqa4ULwtpuEtnbbpws1iLfjWe9YklkY4OSn6OymbahRHhTWICOpGX1LyKaj2j+v4jmNa9/Md+1Uz2T78r6ky19"
    "nfexH1/r1uFzEvSeYJSbOpci51b0k9echwbl9eYqM68Vk4D+rfcl7qDMnAZYP071+HkvWmvmMTy+1v9a1gV2UG4+"
    "3GzaVlXmPaS28V3ObOznLyKbXLu0ycWVu7/Rzw4fU8HnvveA1Yt4nsKozOfQtO65SHlOe/tkbwLJjjYaQhTruX1u"
    "42AstHjnUrDNMw3VAQ2dptxc9nmtwgfa31imAohz5gOZA8dj4J8J61dzGisvcJq/B9QJ83D2px1vCY216IyUe49z"
    "avHeHKYCPptkCIxjnuPGzJUqb5wT5mrA/Advgy3nE9IX4nRfWx7sbbWhfbxB9DZMoDe9r+81uuYM5XMe3tawobdn"
    "O2LM4gatcB64Pb7TYXyjscpurMxVS8uPlaSPr46lc7ZFOXxy+zQnh082+nRqX2QsnR8w27Pus9xzSGuh/PalMzXj"
    "xLlMdoyWih8LmptsB9A0UaK8eed4nb2mypTNTBvdSY+Og53bj6aC8tnFfPjEcidNxOy/9JP9QyzZPwB0zUHwrhhv"
    "HVeZ8461xPmnpdS3TXsGC8KtN1O+EiedlxFj0qS5i3EnuejZezX+OMIao2PGumcfKtvHMdPNr8xlfPbGYGozDvoh"
    "X4O5O/lb36eJ12S4lnOD8jdeW5bh2nMmmN94LdLc/6n0WSatq0s0k3k0ia62p4s0hHuxnOynuZzbiL7hXM5tjM7U"
    "EuReMvcztcLEIdm+0pjy5tpzhH8DLBnw3yQvuG8WCj7lMPradm7rzm8Ptu5Mz5atDh6NadsfU563zGM4ls8+07Y3"
    "0IB05m1veKMiS76Fzf05cCv4UaT79lbuXg2O1befGeNsOI9jmDNtQ56lfUnQWdpal+hpvTf3z0CQGS1xr3LlzSkr"
    "0YTKME4FyjxjtCLD2AbFlG5tnUu3sxv9zWdDDt9G+l+5Ct4LNFyQwVJe+D4qu72+0tnquVwTD6F7fEXrtmyuC7uX"
    "KAlth93blM2zP9v47zc03p2s++q9+WHvW96K7z9/U/r5roXynUNe3518EeiHbs56ZDv7pNn/+mYsWEPkvNo5Cxri"
    "czBag96zpbnyLGTk6RZPjGjMpLGKUSnZXegnu4M/mXPTofzoYK3hgvZ1ht376adPDPXRJ/zy52day3a3dEReX/cA"
    "esokx8phXd6cs1SC9vB1sOZRAcyjVOz8N8FyvZB0wrBnz+v64r7Qljcpxpody9BGd7M0L2dysAmyIYM9imkmX7k5"
    "5DWdvDDW/R2jPR+lPnX12UL8+83TZN58pjVHo1jF9hOrGMWXRvGlUXzp9hNfyjy5yNLHpBjTKP50+4o/lXQ+1vvK"
    "QMZ3pesraNxZh7R1cNZn+TzFMijLtq1Ma7oy4kl10Du50N1/hS+zc+5Hl8RDciDkDcOVN7+HTWdJGL9YNH7bfPwk"
    "23i5Ncc6RmMUFC+wVefYAJhrzP903mHcM9e/xjxjrKOA8RliGPs0vCrzuYaZzvTcqSL9vZtlszusNophzvqNtkLO"
    "Ft3ilVXBY7qzMKbaFra7Mm1ATGOf15v5m3YAjM+y/2yDe+6pvWezfpqZiy2Vj2CB+6x4vr10znJCsDFqR+yy3l7d"
    "CMvts/MwziSXdUve9sbv4qn+bsidoiubzQ+bu5aMxqTlx4TnzURh3kR6Ao1RmVrZmnpCFMu59fu8uXGJ2Y1BtI/E"
    "/myNfSTR3qDtb0zb8t4g2y6bD+sz+7mCnlnr84ssn3REx9sXHdvn2ts6GPtYW35F7GTyWbe/TybLfDKzWb519/xG"
    "fS71Odop2T8Z2Sm3jZ2yAGJCAu0oLebpDAieiXKcBPZelHem7Y1JlHcm8gOICl+Ud6ZdjZXpkWn9vDMZ7a+qNQau"
    "NTnmtvk0J/dMlO9n6/d5NvGNtk6KMchRDozs7B6tlQMjykvS9sYkykvSZtbvrZqXRIoH5vg8O1/Sf3suJbuvWJbo"
    "+q9SOxeu8/aVjfH+r560NtLtltA19WDDyuXc2ubsCWyLQffNtWGFNzJayrY1R8qA11VAOdL96+vcfVVc9nStGx/N"
    "ZY9Vu/F59lk+mMu+oMaN3ZPO1uFre45zz3ppeparzdw9eF4e06U+W4bPn2G6tM91CTqPSGMzLBtsq64Zm2e5afOL"
    "zcoWqoPvLtlnMS47j2hpEY3nWXDdVjh7zAmhX7W3c8hy2LeZHtZ4thTt06G8L1N/30bncmkf8NnRmLbLMcVxtHWR"
    "XGNWt3PdOa+5ekMm3TmWVGsytZFtzGo0Jq0/JtG8CTVGOa85Q/CzkmjetL8xsfOU8n4xnj99QFZxXrAzQB9pibVt"
    "exvXTIvlVCe04l6/LU44ZS11Nii1dzrMwSieRhiv5Nbbm5kAe5xeXwfNNSn3D++97kPja493UO4sv3ybxZbdt4tw"
    "X9yvWLLFtSOEaZNzJfaw1qEFYFdO2TS2mLa0sO2XKW9OSju3IbcVU8E5yfz6j/UU/R67Om65XmdfTs8/vTr9Xmvo"
    "+YpaZxkWazJ7xPP91Kjg3F8J1SY/LZs3KZM3JNxaLtPThfXSBj1wJ6KZs9mGVxet6dvjmr4T2f/ZXntWtfe87sHn"
    "p79vWu21F39ymtdefE+9ew663x5Zm9chrxoW8aqIV7Uwr7o+4lXbBa8aAHymdqK5F783YGx3ZmwXwEpGm/kBugfw"
    "Ojzvec2p6e9knZfnXU/YPfPC8bw8YCqFAu/8ip57L8C+mmDev0K5+QnwOqyD7/bRSLPtpHBfXcd+N/u9g/JzdIL3"
    "6gFzC88asdcL6HfOZb1gy5AeoB+z3lxI7Up+cDt/BPvedyZ/537Kmz+CsSGAJSysL4xPcZXZdv9p7hh2F+pI/s7+"
    "kOPylaXmemQcje2sde5cwTG8gc7zLppmjmE+9YtNhys2pb+vWuLNhcFxDe/Sd8+RXrrIZQyC/IOtMb48BgcI48vY"
    "3sL4MtZfaHMDza09BOxp8p3sTP2py/4wJ/198qnuuPJ42vlJNG/BMcQxYUzrb9I49yD5h302G+wq+a0oAQXenpeD"
    "rGm7n4Zg2RfOsxZOjZTmCdpn8sEmMBD2D+vf+URLHFe1oNrF/M4PGaD8sbOq/bEi4FU6/yA/6w3KjO8qBptRCxJe"
    "zKC0tB7v47Yp9PZ0Udiw4LbxqWgOHGKtUhnionB6enYLo8rc31l8MpQBfyJ56UxO88kDARu2OP199alu/CBjz44z"
    "eflAwHRb+vtDwvaEdfJFa9NluypvvqniKncdzth7p6W/PxXitl5e512H37rUK/PnTTBjuvz0Np6H+rr7o7V2tNZu"
    "xlq7O+k3qHcF2ZZsfaVjgL6Dbdn6Tbkyz67qackl1Bn5HCzUGdlPcKAg4/h+QWdjsR+fddVW20PgtL94wuZw/Mpm"
    "TDSJ76POo8fxL43/ljBNTU7TTUvv52+lGOh2ux8gzJjZvKOgxivzOiz0yry3lpr2Gzx/WNv7zoD2ts1Yty9vdHPH"
    "OswCyLHG0+ateIaTHifOF35So240YqS5ijqJ7By6XMoNPRzyE4U57wn9ul2VeR5NUsFZsmkhlAhSU0qUvx+Y3/VR"
    "kCO8v7BT6+leaRGVX8CM0l4IFTctzqxoA/3+qQdugwuh1tO9nJynQO66QEOOWprZQKzlpmv2lhonXIcXgl3s0Vr3"
    "3J/UvK0144+fgbofLE9/PzRLrvso2MkYe9Sq81Oow5jdzt1Q55sx6e+fnmrWuQXqDBlrvgPXuQbqMPbmaWady6HO"
    "a/XyM6+COocskp+5AWTjQFpvDqJ9OosAO73KvO5sATuGcibPBIzv99mCNDZFwLjN0wB71LpujIDxdSMB4z5l7FjA"
    "uA+5zcMEjK8bDhiPAV83TMD4OvQ/VVt7G9D/9NYCE0P/k7PQvF93AePr0Efz/noTQ71Hj01QfD7GBvFeG6adX9Wa"
    "NpFLyIfldHDrHEA0OKPO9CH9u9jrg7pltWk/+bjYfU72cRxDdo33BWwqXfeOgF07I439QcAepXd/RcDeXZXGngOs"
    "A2GHzE5jTwjYI2RreUTARmxMYw8Adghh15O+eg9gqwj7Hb37HYDdRdhrhN0M2BNV5pr3GsDYB7PPsjR2ZbHXvvQM"
    "tbkWsB401t0IuxiwEYR1p3dYJmBHjU9j5wJWRdiltLY6C7BlhPWZn8bOAOzXhL1BfT252N9ON17Afkm6/knF/r7O"
    "KgEbRH12DGD1o1z7l8Yq8R1GmfsrDwDsWFpXdhxNfiPsM8IOIBtgfwGbQrS0B2DV1aZPeWd8TsJGkp+om4BdQe/e"
    "ScD2I19uQsBuaqD5L2BFtH/6qyIXm17t8ieNfSpgdVelsb8XeW0/JdRnm4v87UJvChiv8V4DbB5hH5KsegmwhVab"
    "vwFsCWEbac/4rwB7rNqMZ3oIsBer3T2sGvsfwL6qNufR3QL2Ls2/WwXsH4TdIGCDTkpjmwTs2LPT2GUC9taiNPbd"
    "Iv/9vRcK2M3EW88TsBGXpbH5gBUTdj7NlTmAda9xaUpj0wDbkbDxRNeTBIx56zgB4/leI2BaPmnsBAGrINo9ErC+"
    "NSbPOhiwITUuP9TYvoDtW2PKv8ECdjPRbh/A9rOec1fAries4ByybwrYKzRGnQG70errEgHbi/TBfAEbPjGNfZvw"
    "Yn8j7AvAbrf67B+A5ZOecQXxnr8C1q3WlNN/BuwYSx98Q8A+XZ7GXgVsLmEv0zx6HrDVte781diTgLE+1JHk2KMC"
    "diPR4M8Ae5mwk4gX3CtgeUSfdwrYITTu3xew6SvT2LWA/Y6wq2gcNghYF5JxlwL2GmFL56axSwSM6axBwJ4hvXUR"
    "YK/Xmmf4nA3YB1bsyUzA/k6YoneYAlhitMnnTwNsf8K60nVjBOx+Xj8Adj5hpSRzjgXsTVrT7UvjcJiAHbyC1g8C"
    "9ig95zDAPiPst7x+AKyA1jLvzKH1A2CnjDX1nl0A+5Kw+0hOdxewuzl+DbCvxrqxcan1A2BatiFdxwSM++XrQi/G"
    "8+8zAasn2v1QwJaRnH4PsPg4kwbfErBTiK5fF7A5hL0MWM9xpm76DGB7EXYNvfuvARtKWE+67heAjSHsXrruJ4Ct"
    "IrvA5TR+PxIwfs7bBOwJ6rMbC71xeCtI9n+v0D9G73LAribsQZrvqwu9cYsP09iuKPSPaTxfwHjdsUDATqR3OBOw"
    "mwhbRM85XcBYjp0O2PcJqyB5e4qA3Uc0XwvYg6eavOBEwDjvCNPEUTjuhH1NbR4C2DtkS9hM82g/wP5K2FdjKD4Q"
    "sE8Ie5GepS9ge05w5afGdgNsEGF3ELajgC2g/uxS6B8vWipgzy6mmE0Be4TeXQfeMaYmmjL13wLG8u+fAraZ9gt8"
    "IGB8v3cFrCfpZ38ErCth/yE967cCxmvKFwAbPtFc+z4FWM1Ec433GGAnTTTX7w8CdtVEVy/U2H2AHTjJlGN3Afb2"
    "JHONfgtgc0+n9SrxyOsAS5Id5ga630YB47FdB1hlnSmLVwJWVefOX40tB6y2ztSTFwM2rc6c7/MAY3sR65izBIx1"
    "9nrAFtSZ8m8CYIsIK6U2xwK2rM5cI4wSsCdoPhwH2BWEPXBhGjscsA2E3UZ84kAB+xPxpX0EjHXvgQLGOt+eAsY6"
    "dC/Abq4zdegegP2AsFoaozIBU0RLxYA9TFjeGsrtDNgThH1N7/6ffBd7ss60XfwLsN/UmfzsI8BeqTP5xF8Ae6PO"
    "1DXeFrCTSe/5PWCbLbr+X8DeJ+x1eodnAdtS566PNfY4YCspnmslXfcwYJdPNvXInwoYy4cfA3YzYbudn8ZuB+wH"
    "hF1EOu1NAsaxX1cDdvtks6+vEDCem2sEjHnkRYC9RNg1RNdLBYxtuAsFjPN+zQVswBSy19H9ZgB2MmEHEy+oA+zu"
    "KeZcORWwwfXm2I4WMOYhIwDbl7CBZJM7GjC2dfNa5lABYx1sfwFjfjZUwLiv+wkY89bdBWwG2c92Aqy63tQLugJ2"
    "Tr27hkrFTQiY9pel4qry/ffuqXz/vSlfxoGH1Jt09glgn00lGyCNw98EjG0e/wfY5mmuXq+xPwG2/3TTxvI7wA4g"
    "bA7d70XADiaslPwITwP22HRz3v4SsMm0p6APxVL+HLAlhN1E9HI/YMeQT/IU4lk/BOymWSbP+gFg7MvkNdD1gGl/"
    "BfKsqwA7bLa7D0Rj6wFbOdvk16sAWzXb1EMuAGzNbHMdsASw1wmbS7R0DmD/nG3Kv9kCxjrYVMC+nm2ujyYClj/H"
    "7JeTAXuHsPtpTlcD1uVMs8+OB2z+2bSWITo7ArBe803ZfxBgfeab64fvCBifJTsIaWmhqaPsJWBMgxWArSDsSXqH"
    "HQDb51xTfykHbM65po7SAbDnF5nzIQ7Yx4Qtp2f5Js8/RvpzwJYvdp8p5f8D7FnCjp1O/j/A3l1srhHeAWzRkvT3"
    "nTSn/yBgTxJdvwLY0iVmfPRzAsa22CcA24v2AU4mPesRAfuY7GAP5PnvH7wHsFspNi1BetYdgN2/1JwrNwP2OGFP"
    "cfwAYLxf6EsahysFjHnBWsA+W2ru97tYwFhuLgOs2zLXjp3y/wHWl7BOpNedJWAfUozXGYDts8xco08GbHSDKcfG"
    "C9jX55H/D7CTG0wdugqwUwjb8yzy/wkY01IlYEMpzqQ/8ZcDAJt8oTn/9gbsgQtNO21/wLQ9EddcewgY++p2Bkzb"
    "g1N8l9rsBtjFq2idSvTZCecYYfcTnSUAs/32joBdvIn8fzEXe2S1ud78VMCYl/8dsMdXm3rWZsD0WgTnw5sCxrz8"
    "NcB6rU1/705j9BJgAwmbS/f7jYDxc/4KsMGELaG+fgiwI9eaOtj/ADZ3rWkXvhuwiwh7iubmrYD9eq2pX98A2Ptr"
    "zX7ZJGDfpXe/DDDNA7CvvytgLIsvFLDVpPecJ2Bfk09xvoDdQe8+B7D1hMWJT0wD7Ip1Js+ahLS0zrSxjBOwQpIr"
    "NYD9cp3ZZycA9rSFHQnYC+tMGX4wYC+tM/XdfQF7w2pzsICx37ePgPG6eFcB4/v1BEytN+dDZ8CK1psxLiWA9Vzv"
    "2gZS/j8Bm0rj8K3jxZh2vwBsPmF30lz5B2DaT5waI9Kz/ipgYwn7s4Dx3HwDsKcuM21yrwoYy4DnBYzXf08CtvJK"
    "U6Y+CpjaYPrff4b9ssHkn/cC9tEGky/dCdjRG819Y9/Hd9/oxtak/H+APbnRXFtswOe8inQx8qdeClgdYWUkUy8B"
    "bPEm1/ed8v8Bptf0qO8uctxY/HPovc5pLEs66fjgEicdv7xDa8Qvx/L0jjEduFyYKErtIi1pvGuJEZXcKVmW3hrU"
    "uamoiw7Z7qa692hzW1+SHEnbYATiVkobv2KZA23DheNC7K7VZlK+sCG3t4tVNqtz4iHClCuDLwkTAJ3LyzXkFpud"
    "zHUEsz9iyf+KRK5XJnPZ/hHPFF/P8cN1bC9csnXOtN2eTrX1bA9Mhh6rJmrItFc4bsUPf1xr5t34guTD41CntMqM"
    "E+E6D0GdY1inpu9R9Cz3Qaw/2mPQt3bQKPKlQ3sY04B1roc6fD23x3U2aLlK+1xGK/ecr9ahP7Ud05/MPZp8aTC2"
    "HDdw1EY5RkTn2tlLuXYZtmVqHaQX7CFhfeVQskmPWeLdd1w43bSl4b7jRaQDfbTAu+/4uk3e+WHH4o+uMe2sQXuF"
    "eY9XfCsNR9hPu9tU3JBZLIXZxIh8jfOEvUs8awWtafoAzdq8z66LuX64Pb+65XBvtnGwr4bjypHO8N6Z9nxwPlk7"
    "T4v2yztE38px89z+h+iye+vo7ul0DwXGhsMi1bQ1UvdYKiNYR63EN+3CLE/9v3M612/XVI6wNvGpyKJuMoyqlJuY"
    "qMyozGXkBvHmvmo2/CYmNx3LnqCymvCVTtZjm8zqgbLh5YkcutsJ2SWVWZCgAz4KPTVXUrnmBStoYrZCqhUHBjwv"
    "TBc2EUd+KmStLX7iuc3/rNvLarUablI1hOI1nPNrMf3N++fnKzd3QkrOtHTehDwn7jj57St3gtqSsypVZJ/lneO5"
    "6znogMZZ33a+uadAf+XcUcnWYA2xJp4QT0/4RFFxULK4EmBaHVsjb0LrfRJBXL8hE19pCD3wlZXNYNRZSaHK5rTu"
    "5M7NwlN7pU//52ybs9afdkz3pco/bvsS5R/v3aD842JxD7+9Pwf38NtxxriH344jmyJgHCuGe/ht3yfu4bd9UriH"
    "394XiXv47ThA3MNv+99xDz/vw2QM9/Db/nDcw2/vxcA9/LavHPfwc5zjq0KeZTtuG/fw2/t9cT1n7+X2W89xHpxC"
    "5baP5wWXAR3jucJlYK/4ecy9lvPa8rUx61qN45msd8G1eD5ymZLPUS5Tbt60a+FaPB+5TLm5evAc5TLqn1T8Clx7"
    "h3Vtwrr2Drq2iK5dCtdWW+9bbF1bTe/bga49M5Y+XyYVm1RvXlsC12K+ob7j3Pr6U0ZiKRW/GnPPgu7oM07SuKb2"
    "r8C1SZ++LhPGhv3XfG25T193FsYmFb/WeO1nyj1rm8/SxhxaeSo6r8n/vKYtOae5DXtekx6/Lta4dhrvjlkZjUsP"
    "GLNYNGbbdMw4LyWeF6X5XTeydx+g3POm+BrUMWaRPHnuMq88OYL0gXnneXPhDW9s6FZhPiNtxCPa+K+jjTJqH+3g"
    "Ei+x7dWDlVwH78l1pivvPbtT2ZXKPe8H8xfzc0g27H5V7rtPV8K5na3us4u1S5dJhiVWPHtzk//aqxPJJtY79L4p"
    "pG/WHaScvLEhpq8N6aYH1flmffrvHZSsO2OO/Dzl5lzU/l/WlfVv9PXNrXdzdnPZizSXdhJ8grgGYP2J28A1AOtl"
    "c4U5wrFZHy8y38O2wRQ6bh79PKL1Hq1B6xxnlXLVaPNLSWnHTtZCuaxcYYxV6tMlfaxIykdTrB+ve9ug60SgSTaR"
    "g1unMpx/piH8VHJayNeUfrnKLBxScSfnXsz4wA1+0rDCfulk+JfLjSXl6MmoDO6RRI5PGsvdfSQ2jLKb41v4fBnm"
    "X/9U/rnuPgDslipzf+W7gH1N2E1kx/mj8s9P9lvln6/oBeXNH8R7gJ5S/rlpHkPdYrRpa3sQsD5jzX2L9wFWOs68"
    "313Km1ODsVuUf76N65R/To2Nyj8nwzrlnyNhpfLmEODxW67896cvVv57kecp755i3ms9S7Bvsf2uXvnv452gvHtL"
    "D6A2xyr/PYajABtGcV1f0H6B4wD7aIEZ23+48u4nW7TJe46HvZ8Mz/F4nGx75TXeczxuWm1ieyr/uPheyhsb/gW9"
    "Xw+kl6vNvi4D/eFKossSKHurzht7pK6SdZuFgj+moDVkpxFNpHcHhWZVrXTEYqv7cRO5imm5RkVYKVMp+RPsvB6/"
    "Uf75XH6lvDnuGHtI+efU+x/ln1PvbuItXKb19XNak94MgsvLUUC2NdKrzIoAUW8K896x7NoW12noO7H39qHv5M3V"
    "bkyu7TthHw9juwhyjnNqdQ+QZckA2VkktPnhmMzxyzFrXtm5Sg4UMN6LhzLEzrsxULnnAuxKvrFB89IUmA/qms6v"
    "zGvZCuqbMmG+s172mzpvX/BzVQnndf6uzt2LbK+XnQzr47hyzyzV//SZKPzc+jfbB/m6yD7oE/fR2T4xoeXtg9L5"
    "KDspb37WJed545/La7znqvidoYL3sc/owDMCbTuLtlkyHWnbHfok8VwN2543VHnPFdRtJcnuiedmcL5iaZ53oGf/"
    "W8y9r+Y1Z1o2Vvv+qsqNg21FO+J2aDQM2VEVuds2ykle9LPmAfNdPo/h7gnpR0G+q+1uzP96Kjcu+9rq4LqdoP0T"
    "V7p7C+xrqqd5+Wu5xds7WLbtB+tlW/2vHLcu+6vLZpk29sdp/fwA1J1wlRsHkcohPcZtI5V/xnFtA4fRerqwyrVZ"
    "8v7TIstP8N45pl3/aqhjvwv7FC6DOvwOr44zzwxeCXV4LWe3swzq8Fkf+55lvtcCqINjhHVmQx27fzjHwpSAOtzO"
    "qbAn1u670QLGbY9w/M/UONrx+m1uob4+1PH36ewvYAtpLTwUsGutvO/9HK+cuOFKyj/leP1E/H47CRi32RWwyTQP"
    "b6W1Q0fAbB9RIWBLF5j3UwLG9/sSZNaJDeZa/xOQWadTWx9C2R1U9j6U/RxsXFz2OZW9CWXfUNnvoexR3n8OZR9Q"
    "2YtQxjndn4EyziH3BJT1Ge3auLhs+mh3/cZlw8e659dw2W1Udi+UcQ6tH0JZ33Hunjku4xxIN0MZ78m/Dsp+Snvc"
    "N0HZOTTWV0DZdye4sW9NZ5VOcM+vaXpmKlsBZRW0L2YZlPHYL4aySiqbD2WDibbmQhnPp5lQtpnKpkJZgub56VDW"
    "i8rGQxnzg7FIa1RWgzoT2a1GQNmu093YNy7rR2VHQNkfqOwQKPvXdPfc8qb2ZrrrEy77kPJ1DUZ6JttpP/RpLXDX"
    "b1x20EJ3fcJl99I+uh2hjM+K6AZlq1d6bVwXr/PauJj3oX752QZ5zaJl/gJLT2M9kmNYZqlWPMvcMOk07ViIt2td"
    "LXSobHbR3RXhjGNNMYXlpDPdqNJ7czmOsJTiAYqVaoUDuR3uAhrF/PRKoFAlitR29In50KiTqwafzIJmGoL9oDnT"
    "lD/hxuKZaa6J//iciz0RfOv5RHu7t7hdIy+erzc0OE6x08HRTnUnqYvLnPLG/3fu0pXrdWtsprvj9Nihp7MjFe3U"
    "+G9nZ5deqT8qnF2d3baOXSPWyuxmD5+LKiyqrfRpKhvfuHO4ZypUCg/riPOjgss1MTfEmaZz3c5fmfXscJqx+paf"
    "oNK+OBns+4/5PFBDpf+jOo2v18V1qoSXKslETjSVHb06oS7PiX0lmj9G8VCehIbD4QErwj9VIjvPhJPjE2duEHXB"
    "C0lnvCPmlvFe91ti3jyXK0j3vg6wFdNMn8FGaGtSrTdPHtrt7Tx5nnOyABtgnQWJefLsMyQxT5593iPmybPPrMQ8"
    "efYZmZgnzz53E/Pk8X6CnWu8efJ6TTMxzJOXsDCdJ4/tJHzGIrfdn8bhQLj+BusMoH1i/jmnB8Yynym5h1DnydXm"
    "+OwY8Iwce1IOzzFqoxnP10GgsXFkt4oD9m+yS/yEaOwbsFkMX2bm+/scc8KdZt7vY7Dj7QXn1WC+cs4p+H+Of57X"
    "P0FeNmcInZPj+OeofdnxxplwbOIzjvfcr2Kyf/wabGU31sjP8nOhjp038l6hTv1Kc2/Z7VAH+wLPLLoB6nDu96+s"
    "Ohuhb3hv0GVQxuc+rnH8zyK8CLCTrHxGSwHjPUrsy1wI44v7lzD/EMf3zIJn4ty30xz/PW2THP+9fuMc/xicGsd/"
    "/+AJ8Lx47hnGt55Mz1bpeM9I4zOoDoBx4fysw0eZZ80OgXu9MNY805bPhuO6vaE9jmvbb60pH3aCOoxxXa7TGerw"
    "GY985h/fqxiey65z62yz7hblT6N8z8/BB2DXOaHKrPs3sG+WjnJ5Rmr+g09iBo33QZTTqMt4Ny8yzuXX4PnemCm/"
    "7wvK2ye8z5Pp+Al4riOmmTTzCLzfnmvNmOYvrBxb9wfU5Xtz3duV9zxOxm5S3vyV3E9Xoz90vYldAX1o+xUw9xT2"
    "z8XYh+vkszzPV16a4fZ43nDds5X3HHPpGVLzX+gDlh2TQG+aQbzuVKg/bqQbU5DyUwC2oNqUbSMA6znexI4WMOaL"
    "hwL2vHVm8f5o55zmjTOxz0LAOBP7XGGMM7FzkmKciZ1jGeNMelhtYmyFnb8eYys4jx2fMWDbDoqVG5OvfdYcb5Jc"
    "n9Y9cHWVXO/qJN1B/+a9vdxfx452+7AjlPGZDJIPW9Mk+yL7CTYP7EOW+bUjvX1YNM20sWMf8hkA9TO9fcj6y1ET"
    "vH3oTDbz3aKvVNcZ7hMPY88HpBH7XHF8P/tMml2U/7mH+H722VVJ4X63zxZikerNZ5Hibw6j+VImxCPZ54sPVf75"
    "gPsp/7OIdxfafG6tN07EPtsS40TsnP4YJ8Lya8Virx2fz1WNWbZee878P7Qy6VA="
)
