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
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (42609, 42691), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (42691, 42742), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (42742, 42771), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (42771, 42852), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (42852, 43148), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (43148, 43252), 0, {}, (None,)),
    '[0-9０-９]': (32, (43252, 43274), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (43274, 43336), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (43336, 43354), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (43354, 43507), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (43507, 43864), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (43864, 43991), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (43991, 44033), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (44033, 44145), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (44145, 44250), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (44250, 44385), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (44385, 44557), 0, {}, (None,)),
    '[─-╿]': (32, (44557, 44573), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (44573, 44779), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (44779, 44969), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (44969, 45246), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (45246, 45388), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (45388, 45679), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (45679, 46155), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (46155, 46356), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (46356, 46684), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (46684, 46759), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (46759, 47063), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (47063, 47306), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (47306, 47512), 0, {}, (None,)),
    '[；、：,;]': (32, (47512, 47718), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (47718, 47937), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (47937, 47963), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (47963, 48027), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (48027, 48043), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (48043, 48342), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (48342, 48659), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (48659, 48713), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (48713, 48743), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (48743, 48863), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (48863, 49065), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (49065, 49108), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (49108, 49335), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (49335, 49546), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (49546, 49889), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (49889, 49948), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (49948, 50354), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (50354, 53186), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (53186, 53397), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (53397, 53551), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (53551, 54085), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (54085, 54435), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (54435, 55154), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (55154, 55206), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (55206, 55721), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (55721, 56050), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (56050, 56122), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (56122, 56268), 0, {}, (None,)),
    '每(1?0*)股': (32, (56268, 56300), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (56300, 57213), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (57213, 58252), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (58252, 58457), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykryEBF7CKi7EBQVkFeqCinFfCYSgiCJgICyyCCIgoBAUFQoILiB111rX2rp8rbXWpa1b3f20"
    "1dbWpX5Ya6u2arVilS/z3jm5/5l77n33vSSQ0JtfbcL8586dO3PmnDPnnDnTXimVaPjPafgv1vDf1oYfh/5dodI/"
    "Sfq7W8N/BYTpelzO9dtDW4UN/7UDzG6rlP7u3PBfkXJ/vt269dKG/wqV9aPb7UC/i6kM+5MHbTttpH1sD8fOgXlQ"
    "MHZl1nP6Jfs1VIrTWMeoX/kN/3Vp+G9gw38HCe/alb5LCfOo29qZXqzb79RM36r/HXfSfdNt9aSyrcotG1iRLtsC"
    "ZXm7p8v+1fBfV+pLAWFD6fdSa76k7/IbF932Ww3/lVNbnSpyb+d5aKdjE9r5Oc1nKc2Bfq431dXffDDU/TGMVWxg"
    "uuwuKHOo7AdQtiuN801Q1o7qXdvw3/fovfzuGfR7Fr3zQgGbStgSomXExlhz41D5NPq7A7Xd0Zrf4fT7WKDhMG2d"
    "Bv2bZfW9BrBJFnYSYJMt7GjAplnYMAE7k7ADhL7wWA0E7Bd5JtZbeG4mYXsQLyglOsE1Wd/IJbw/uo0jqI0ymPtz"
    "qawEyvjbCqHsJCqLUXv59IyiviSIRg+nOehC47AY5gqf538/0PCS7xLv6QJ8rDn5ayaeNw2+YzK1EU91MvgnZv07"
    "z9mxflKDUr61g8r9pyIILEhkboDppHfDrJ9MdFdOMrkb0WAM6KaQ6IZpQs/1BItf4NxvL5qrAJpr6nvziReokGPA"
    "Y/paQwenU/0y6lcpjW2QLlFYZX5rB8KzaeMxoY1eJAfirDOE0Gn8+tM5x7akfjHPyjSnnZpxTvndMwrScj/bOerT"
    "jGPSpwljUgTtLV2Q/l0wKv37oTlue4MaGjmGvrMUnmXde954eqbO25cOPs88t9j/mbD976FcfZhl8szq9O/nL3fH"
    "lbEja6i/56ex9iBDuawI6m+y6tvy8W8NDy+jvhQSruv3tfiNxnahet2APpqDp9nv0nX6Ex+O0zfmWfpbb9D1g9rZ"
    "xWfutJ7q94zffGs91u+ZsPO9h2qZ/Q/rakG6vz33MxsqXp/Fmu+bpQxa0ULfOov0/25Unpeh77wnGgf1m/fHcQd3"
    "B/mpD1kcpGJJNPdSPL2n0fTRHfhxEM1lM8+50Gk32OOHfU8+0HBQPf7uyxtedGUs/b1P0Xt/Be+5j9ZFMf1btYjG"
    "HbO3EvGG//ILjDqFifTvotT/FxtYO6dkW+4NAnhDE38q/Qhc+okFtZMjuwgFJ8M3Gc/xfckch8DPplkMdJ9pnaL8"
    "vMwx10U8WhfRutjB1kUsgx1dWhfPWPIiP1oX0brYwdZFWL1O2m/FwWeRTXtd4Vu4/f6WDNO6YlAb5S2wt0GbeE8f"
    "Hfrbhj+uFvbsPZuwP2N7wftnpH9/VpN+12LANpOdprgqjc0TsHaEzRSwi6vTWB1844oF6bKJLeiDO76ZfHAHNJMP"
    "rifYGAwfS3mjy8N3P9VF8MmVCT65EsEnVyj45Gzamtrwx0bwsds01ltYi9186rKNBeuW+tRl20ouNpXIvxLkXwmm"
    "qW3lX3ml4b/TA+iql0BXe/rUdQaGp8FdsqDB4oE7hl1vAfldC2lc2HeQB/4bbAftqEH81x6b4yx7f5j2mQfbbX0n"
    "x7Y6Cm3tQeMeJ94YE3itrcf0EvScMDTzw4qm+y6CdAxsr8yKh4pDPd1+GehEH0Db/0c01SnsPiEWlifG850Cp9Bx"
    "EqD9tytxSp32UKmD4yQb/1GGj5fzHx23LU9UW5vfBJwItJs2/qyKNdJemrcmk/xYvZfjOsEbiV7+ansfm1eH/oJc"
    "tzahPr8yu42Ek8UExHPZcmXcj1Xm2K/KgFK2H9+PQ1GVXqs/xD19s/so8niU8htJotCeeZBWRcXu3+2apEdsq59E"
    "NtpMfZPJPbttdagVFkA/8ay6kgy3zurDj4Y0KOwbHkG/+1h76Ez78F1YpwMZma3PJxt/DMertCf5HHavj3J4FxhW"
    "7nP/LNvjNu9omNS98tJtHuuY/qVnYC/5BLWdbH6+EMuL5xfQ9KVItEgV82r3sKH23i1p6/yJ+5VUZt7dVDTpzRWV"
    "zdZln2r1sTBcKpGrqK7Phc9YkrEJ7vBEGE7sWHuVORSD8061O5bzQA+fbq1Lw07Q3HI21OfnqbbyUx+yuDh30dbI"
    "8/KBqnQclwP8UvPI4Y47j5phXU/z+z1rfq+i/hRnNW1haDdPE02+q1EX5ijsi9qMNtWEPY33p5d/O3s0t74ndz9L"
    "9lxp6AD3NPx3t8V7OCbvmGpXub4JdJHriA7bqRZgNrFGRhJ3Vw9s+QrdQSrKccG2BmaTy8zHcnpRrsI/mSuBBTyX"
    "yGkMpLMQmndeCv/m+FjNO5dbvPN8Io3C8FSYDe9UFp3m8FOgWv1PSN5ZFLMILxmg4fdqbt5Y6dmPrGj440Inzbdu"
    "JTpo/o2/E2MFyNW/3D2I1P8ikW+1U23gp97LVpzmpvRYaNaS9QYyJ7taM9vNXD3+9xaveo3Iobz5eZXW8go0SSYa"
    "KbC4nbUcSnFH3EEUB2X/DXpe9jSehR7YNm3XTV5Dlbmtlabbpm1b1zGOa+vS/+5m7cGmKcH3Hu2pm2VPHdKOIk5p"
    "tF+J9itteb+yD/xbOpf/xUY3zi2s3R1t9xj3l63tHm1S1ztme3z+8MQqud/9VOQ3aarfpLLhj2FOZPvbUWx/fVq5"
    "7U/T7o0+9pOI/iL6a2n685ORN8C/C5UbO8K6Xvex6d9jR7g64cUN/11Eevoc5frSZtLzKa2s+c+RhAivjbeu2Nms"
    "4o9y0++b6jPDuX6H8gbUTXX1+kLQ9j5cTjl5xsuxiu1ANmO7nP9C565AeiwDOuyUb9LhS7E0fT0DukULxjDo2KY4"
    "M8ZCimJwh5e/rIR6YocxtNJAhnhIQ0IyB+NBIBMLTf7xJu+LUj/dsm/EyX0RqtyHy5/rV2ZHrrhW2tEU/rzKjIXf"
    "fYZ75kLT578dt+4/asy6Y8aadT+CupxfRcqPouv+GeraeVDsXCSvB9S1c5M876RXIX6b3d6voQ4///65tL+ro5x1"
    "UKfXaLmd+6CO3S/uzx1Qx28sboQ6dn4Xbmej455t4u/Sc6WxdY43j8ut9B0rHf8cL8sFbOEmOoMFGPf3xqvoDJbj"
    "zQ3TYQSdwRKwE/kMloDpcdfYeMCGjjG/bwxgHcaZ8zQSMJ4DHrPjATug1mzzCMAGzKY+UT8PBuyyZSY2BLAP1tPv"
    "DWmsn5PWy1ne4d46zBncxNT0ebSLLf0qqbJvazONzzmkb3l0rWa3lcYkm2hc7Zg/FdkbwSqy1uZRVyqnf+t93tmW"
    "DnbueJd+VIvbxW1BGGt7hvAmGzRzm8uesJ55zm4bn8Z2A1uVnsemrns8d/lNlUlL9t9HNPyjMpZu+5BY+n2HhdiP"
    "xfKy2UzlFxQmiorbOSWl7Ts4ybLyjp0cp3MXp2u3nbrv7Oyyq7Ob06Ni9z323Kvn3vv06t1nX6dvv/7OgIH6yUH7"
    "OYOdIc539j/AcQ48aOjBhxw6bJvtx/RMxzv9UtXv3i0LJTCcfyiRLZU+7gmETyTjcViFFfoPjjmuaNBFYwa5JnKj"
    "+kSCFFtL5z+cgoLjPnpvRfqVBfUNf8UaKsRZQ07GVCLesDHcS7muaier0aiMkz224cGGP+sTtCVJ1MvqseO7hYkl"
    "Qyjt9fC70p3Y9AcdFV8h2dGcjLp/XI9Q6n8VDX839CO+Uk9xFlsOJ9Wn5ekJ0jPfSLMqlUc7PT2VQVunes+YxHRh"
    "ZtKI63c0zGVFw8fE6mPpdvaityWZ3mK6Ew1z3CtWmYn4kj7+qUrhuUTGzZKD31cZbgMbS1WNZbvFqs+GJdSHW3vH"
    "VVZ6CT7s4qjXiyvF0pW/6SPh27kKP4Ng4xTEfT4qxo/GHOPV+TDEmhMkUq3We7hMPNTwJc3PcrBzyQwjG/NMqibi"
    "dAPxkHYO30lNhOWpoSaz0hjaNGer91u3DeRSUelnya9IZGfLSAapfTHPchS5p5Nq5ELpiytzGpF3LvS+ybEGrDJr"
    "e4tt35bOOXNei/VgV1xDelnzezVSeR3z4nheUvwpbDa1osV/crBTqaYso2QT283Q4yxsyQl8vd7b/9yiqXuBplr2"
    "HC7QVKEfjRT5uQfalbROmoqHmjkn1mI0FdrcmzR6FsvUCSdLw3IyUODlRPfxTBtgO+eQPk++9UbXXmHzUu6nXgdf"
    "FZg2rtPy07/bZ7nn1fxbnx2YT8/NtZ5rUZtXrPFwwQ7x01znAnI4h2nwSdt+wbZXblfTTyH4M/S8L7Lm/Vya94Iw"
    "doysczJl6TPObwV+5YqcpDH9dFMZdepmFexe0mA+EfGHiD9k4g/lyvSnPJ5nyhrbLvqzBvxKJ3f6WijQV15EX22a"
    "vlDWxCJZE8maiBf81/OCcmX6XTdTjMaXNa4tqaeODXUiPhHxiUgnjXRSt13WR6WzOVoPbbzPzNkWZxtt2o9iOMwZ"
    "lX/4bGOpMvPE6tzk7Sgmr1+VO99/r3Pvpb1BubimkU1g98367EZ20xzjHBgZDnEkfC3Crfan2W89qMj4bH1uPU1k"
    "20Is9yUt6S3639c56dz6Eg8aPsq152aTzzy3uz3aTtbz9Cjtlvvyi4U11PuTjDRffarcvyedbsaS7eG4PCrf4lHc"
    "hRNq3Di0SO5EcieSO5HcaQm545c3XtvVniw1c3pUlppnU/jcwb70+9F16d8DR6Xfs6rErVtCZzRem+HeCZOSaxvT"
    "dZcG1L3h1PTvZRTHP6/EPY9RTO0cS/zyErIZnxVQh/t3ZkCdz5an65wKdbDP+K4RAXX4XccE1OF3HQp1SqlO1Qg6"
    "50DvGiLUKRtn1tlXqHPx2vTvp9eRDII6f6J3OJPoPM2YdJ2doM5L1ea7+NuTAXX42wuhjk0zQ6mdb9v513mU+vwv"
    "qPOrGrPvl85L1/k71HmF6pxs9ec9qPPWKfK8/0Goc+gKs84rUIdp9KZR5vg8E1CH+/OYUEfTOrbz04A63M49UGc6"
    "nafZZ6xZ59aAOvxd10Kd24km9h9l0sYVUOcOqvOmvf6hzsuT5HVaH1CH21kYUIf7PFuo88Y15rvqAurwu8ZBnf3J"
    "frhisfmuGqhzUJ05lltIXzsB6txLdW5dnf59zenpOodDncGLXQzH+UCo8/lSeZ0OgDq9l5nnsLjPe0Odz5ab67Ro"
    "arrOrlCHeRPzHx7DTgF1eAzbQZ0Vm9K/b15trvdYO/cMBfJejX1d7MWm0Jh9LmDXTafzjQL22NI09r6Avbcqjb0N"
    "GPPmYbPS2BsCxvzoFQFjefYsYMyDH1hL5xsBG0pYD5qDXwA2jLAbaFx/AtgEwgZMSWM/AmwVYb+j8bwdsLsJe52w"
    "mwB7ssqkh+8B9h5hQ5bR+i/23uX2LLW5GrBuRBtdCFsB2HDCutL3XSBgR4+j+4sAs2Xi2YAtI6zX/DQ2DbBfj3D5"
    "VEr+A4YyUGOnCdgvV9P6B+zjEea6P0nA+tOYHQ1Y3cj072lkhxyG30DYG9TPAwA7jmRs+9FpbCCOGWEHEZ31FrDJ"
    "RJ97AFZN2L0kQ3fGfhI2gs6PdhKwK+nbSwVMn+vUWIGA3VyfxrYWebGi9XS+GbBp1e65To39U8Bqr05jHwI2t9rV"
    "K1PyX8CY5v8oYDfTvP8WsHmEfUQ66YuALbTafBqwJYRtpHOujwP2eLUr3zX2EGCoW2nsfgFjXn83YFuqzTV2q4C9"
    "R2vzegH7B2EbBaz/yXS+WcCOO4fONwvY24vofHOR9wzzvtTPxQJ2C/HyeQI2nM5MzwSsmLALaB3VAdZ1lEtvqfPN"
    "gO1M2Dii+TECxjx5pIAxLzhewO6lvf8RAlZBdH0wYL1HmfxsCGADR7m8MnW+GTDW11jX2FvAbiG67gHYAVY/uwF2"
    "A2EFdCa8TMBepTkqBuwma6zzBEzroBr7T8KLDZ1A+r+A/Y2wjwG7wxqzvwCWT3rjlcSX3gGsS42pF/weMNY3b6fv"
    "+18B4/X3HGATa9y9rMaeAGxOjbtP0dgjgK2ucdd2Sv8HjPc+7Un+/VjAbiL6vAMw3A9p7GYByyPavUbAhhFNXClg"
    "01amsTWA/Y6wq2mOLhawTiQblwL2OmFLKf/CQgFjGpwjYM/S/bHTAXujxtQ/awF7n7AuRIOnA/ZhjcnLRwP2d8IU"
    "fd9wwOKjTXo5BrDEaFOuHAYY2z44f8KBAsa0NAiwAwnrTH3pI2APUF/2BOwCwkpJNu4CGO9796e+dBYwvSfWWHsB"
    "e4y+rxCwzwn7LfVFAVZAeSXenZ3GviqENTbGnL9PBYz18r8BdtoYU6/7P8C+Iux+0kP+JGD30Df8DrAthPUlmngJ"
    "MNzjp/b/Asbj+UsBYx7ycwGrozX2gICxbeyHgMXHmmvlBwJ2Gq2/GwRsNmFXA8a5w1j3Xi9gO/H+X8B4ji4EbB+r"
    "zSUCdi21eS5ggwjrTs/NAuwUwu6j56YAtor22FcQTUwQMP72UwXsSZqHasDWELaCdKITBCxJMudIwHi/z7lmDsG5"
    "JewRopfvCBjzpf4Cxvr8PgLG+7gKATuJvm8nwG4mbBF9Q7mAsexvB9j3CasgHSUuYPfTGvumwMUeOt3kWV8UeHPM"
    "ML18AphtC/1AwJg+3wVsEGFfU1/+ANi7dP/5ZhrrVwH7K2FbTqH8RoB9SthL9A1PArb3eFdX0dijAnYJ5fp5ELD+"
    "hN1Jz90rYAtoju4s8ObeOZZsRrcUeHNd8F3s1wK2ZbxJu1cJmM6JpLG1AvYojeclgGl5iXrPMgFjHeU8Adt8Rhqb"
    "K2D8vrMErDvp15MA60zYf0hPHidgbC84GbChE0y7RhVgoyaY+/djATt5gmmbqQTs6gmmHe0gwA6eaOoM+wH2zkTT"
    "/rIvYHPOJFsEyYe9AEuSzfJGet+uAsZz2wWwylqT93QArKrW5SWpu6sBq6k19zkOYFNrTd6zJd/F0E6tsc8EjPdc"
    "fwdsQa0p+zcDtoiwUmrzLcCW1Zp7vNcF7ElaDy8DdiVhD16Uxn4D2AbCbie+9CsB+xPxyIcFjPdO/yNgrJffI2C8"
    "B7oNsFtqzT3QjYD9gLAamqNNAqaIli4H7BHC8takse8C9iRhX9O3XwTYU7WmXep8wH5Ta/LI+YC9WmvyidmAvVlr"
    "6llTBexU0vkmArbZouuxgH1A2Bv0DaMA21rr2jc0diJgK8lWv5KeOwqwKyaZuvehAsYyZ3+cP8L2uIDs/zhHhF1M"
    "+4BeAvYK8aXdAWMfDo91dwHjtdlRwJhHlgDGPpZria7zBYxt/t/GvZj2zWjsS8D6TiZbLL3vH4CdStihxAv+Ctg9"
    "k8218mfABtSZc/umgDEPeQ0w9g/1I3vrC4CxX4j3K08JGOuKjwkY87OfCRiP9X0Cxrz1LgGbTrbR7wNWXWfqE9cB"
    "dm6du1/V2AYBe3hmGrsMMPZ3sR3zUgHj76sH7JE6k84WAfb5FLLv0jycI2Bss5oBmJrq7j80NhmwzVPd/Y7GzgDs"
    "wGmm/ewUHE/CZlNfRgB2KGGl5JM6DrDHp5lr+nDAJs0wfXpDAZs8w7RPDAZsCWE3E531BezYmbTHI17XE7CbZ5q8"
    "bjfAHp5p7hu7Aqb9YsjrkoAdTthMos8iwFbOMvl8DLBVs0z95es82DvNMvcynwP2BmFziAY/Auyfs0y5+b6Ase72"
    "NmBfzzL3f28Alj/bHJdXAHt3tunjexawTmebY/ZrwOafQ/sxmttfAPbjeaa95yeA9Zhv6hM/AqzXfHMPdLuA1dG8"
    "3wTYpIWm3vM9AWPavQKwFYQ9Rd+3GrAh55k60QrAZp9n6j0XAPbCInMdLQDsE8KWU1/OBgz96Cn/H2DLF7t9Svn/"
    "AOO8rsdNI/8fYO8tNvcdNYAtWpL+fRfxgpME7Cmi+aMBW0rYbbQ3HCZgbJ8/ALB9LqD5IN1toIB9QvbP3oANuMDc"
    "P+wB2G0UV5Ag3W1nwB5Yaq6jToA9QdjT9A2lgL1K2Fc0DwUCxnxiawx4+VLXd5ry/wkYy+J/AtZlmevbSPn/AMOY"
    "iJT/T8A+Wkj+P8CGLDNtEL8FbHS9KRtfFLCvKc/t04CdWm/q5Y8Ddhphe88l/5+AMS3dD9ggiufYl3jP3YBhrEfK"
    "/wfYpIvMtXk9YA9eZNruNwLGcVC8x1snYOz3XQmY9hGk+DW1uRywS1bRvphodzFg7xH2ANHgPMDsmJqZAsZ2lDrA"
    "Hl1t7m/HCxjLgDGAPWHFsYwETO99cK0cL2AsA44ArAfF5u1J83cwYP0Im8PxfwLG/ewH2ADCltBY7w3YUWtNna8H"
    "YHPWmrb7boDZMYRlgP16ranPFwP2wVrL/ydg36Vv/w/mvF5njvW/BIxl+McCtpp0qb8I2Nfkg35HwO6kb/89YOsJ"
    "i9M6+l/Arlxn8rPnALNjYp8QsEKSOY8A9st15pj9FLBnLOzHgL24zpTvdwD28jpTv74ZsDetNq8RMI4TuFLAeB++"
    "RsD4fRcDptab62EpYEXrzRishYB1X+/aIlL+PwGbQvMwXcCYdmsBm0/YXbRWTgdMxxWk5oj0s9ECNoaw4QLGa/MY"
    "wJ6+3LQBHiZgLB8OFDDebw4CbOVVprztg2O9wYzX2BPHZYPJP3cB7OMNJl/qDNgxFPv3EcnG9vjtEBeY8v8JGPu5"
    "FGBPbTT3K18p+IarSYcj3/yngNUSVkay+G+ALd7kxlGk/H+AYWxiyv8HGMeFsg79OwFjX9ZLcK6UedWzUDaByp6E"
    "Mo6nfBzKnqSyh6HsRY7/hbLNVHYflA2ndfRDKOPYstuhbC6V3QJlC6jseihbS2WboIx52JVQ9gzR8GVQ9iGVrYKy"
    "Tzj+D8riNF/LoIz3v4uhjH0W86GsgPjNHCjrTmUzoGwQlU2Bsk9Jjz8TyjiOchyU8d54DJTxXmwUlLG/eji+l9bv"
    "cVC2gnSbI6Hs+CWk/0MZ7wkOgjJeL0OgjOl2ANIGlfWBsnPXuvnN80GWd6CDLVx2EdHzzlDGNN4Fyth+WAZl7Oso"
    "gbJh673nrtXV5hkUXX4HnHlqufvF7cNtscab05Tn/FNCPvBk3Ry0/X8qm/xEfbMdaXKy6GQy3PuOC3ciKuu7o+pj"
    "oQ//8ZmpC6l/mkbPJ1IobBny5M7lxRtXiN9PgWojP/EmUVDA3Fe2SE/Mk3aZzszF4Izc8UQXfjF3Byqv75KxQcrf"
    "v9UHsI9PNf2hewptHk3yexfAho8y9z6dlVdX51jS9sq7t2O/A/JzLosBDy+w4lO17OJxTArtcox/EWBfE3b3Zd58"
    "X5fR3zzmtk51iSBLlwvy63zSM1hX8uQAahH5EzNWt/CTr9rWTzxHsVGRSUzFwy7QDGezce0W0ABLa7gd0d9pyr32"
    "Atey7dc6SfnH/R2tvH5C3lsPU/42owOU1x7B2EDlb5ftrbznzZ5abcbUV6jMZ9K6Kn9fHa7dfhZPwLVrnwvh8S8D"
    "ear18clUFrPG2bYNnKL8z0GMUF5fLT93nPK3vx0ujDNjQ5W/bXWw8voIOR6ir/L6itR6791CW6zx2U159+pf1njn"
    "44OZ5vtwPm4l//aC8d75YIyfw/nIs9ZIN+KJrAWX0r6rc0vyRUdYz3mhmU+r5pcVXs4YD6Uj1/trNlldIJD0H3I/"
    "XuiAfvtTixeyDJ1OPOUuoLOxI9yzkKk4A8AWVLt1UnEGgHUfZ2IbBIz34pcB9oJ1XvFSbUckrM/UdF/PA72khWW7"
    "pcXGgIrjbVnEx5uqrVdkq9SrcJtSliXI6+y4Bkn28F1uKHts2xDyVvtsE77Pju3OxFvLLN5aQry1MZ9Kx2DTR9C6"
    "zQOduD/ZVRfBO7trWynozvr9ZwBvTxFrjhmjdpSf1GAmczc/xUNyCKZHWz/E/dOa0e45L+Wj4xQJeuaAOm9uw3/T"
    "3bY/qZXzVenzxJw/2cb6KjeX5unWuulFOkoPa09mn5V55XJ3z1kCcef4vc+QTrvvVFd3x+/7A+lUp54u5xO34wr6"
    "0r65K30X5rJp6T5oWdYVbESO0Mdy5c8zBtOYlhFN4ZgOXWb648pgb430YZ+tkfYi+O58aqcT7YXKYFw+prMM129K"
    "lxcKY4PfbvM9m6aGVpm8jOX3WOtb+04186ChPlwzwcSSAsZ5FYqENntM9doWOkI/CwPWVpHgR7p6STia2Nl6h+07"
    "6ijY39EeY/uUCwV7h7TnTZ0Tovm1v8nuZ9g56w5yLQHPMN/Ipd0yGl/77i+UdVxPf/sFIONaNj+vpfjE8ppuZWy7"
    "Npxms9GIMmeq+7c+Q4v621E6fsbnufhod12xreMxssHG6EzSUOKbvWBNcR3Gdkd+W+PWYZpnjNtkDNcul7XHNV7j"
    "5R9ncv6bDZn5ph4LR5AbMapfQnNSotxchJ1pbZZAG6iH5GWwaR9s8cL96PdByrVNc+62wco/t3YHkmkdrDpDoE7Q"
    "s0ll5vLOU27u/qBc3pJtWsoN/6OGit9RZo67QVb7g60+9RS+Z7+Q39OFeHE+0YOT4VuYHliPSVId+zs5l3Uqhr6h"
    "cILT0vtfO295WzNhCzaWZspbXpHDq8N4MJk/LAcG3lTfpJOJk+c1h7mt9fgsMwm51pC7PoP4lXNCt6TO435Untoh"
    "f+oz27JCmL5SeoKT1kVTZ2NqWnqeHNPkuAP8eHiwym39Ba0vlJU/IhmJMrh8q1I7bfXK8qRVHq2/1rf+htLcpPyF"
    "W8356wjzhzTQj/TlIB0T594JoVd2U278nKTn2e1Jep6u41h99dsbYw7ngphp9zqL3j1Fhb9DIPu7jtqYzVePw+RM"
    "HrNAJ9vgpuyBeW/G9PI9J00nSCMF7zTUe8ets97x+tb6kf1oVQM2GzDdxjS1LXiVcZvCDsqfTP0rWzUv4cPcU3G3"
    "jrtH1znJpP2/PgPM9Ts4/nnDEo7/+WFN8Y2x32Q7/Q/YKDoRHX0JZZxr7lMoW0Px2x9BGZ/h/UD554d9V3ljyv+o"
    "vLHOr0MbfWpN7GUBq6XY7N8A9vECN/YtlXcD3rMv8dFHoGwDn7tX3vw4XP8+AePn0B/OOUnZPv39ANv1dQE2b/SH"
    "P1tlYugPf9i6M+RS5c15zFi98ua+t+8cWai8OevtOrNh7HiMpwtzz+eRaqE+l50BcroHffvnG9L18oEp67y2TPsj"
    "lf85juPBfjO32tuOrsftYCyWfUYWY7Hs/KQYi2Xn2+od4B/eQ/nHk+0s+KEx7p7PPGDcPZ8zwLh7PjOCfgE+e5Ap"
    "jrWE/CC7wb8LyU7Fc2T4qxt+vt269dJv0+qFh9d1oN/FIN+wX85Ab7/iSo6/q4DfnnMFA706UZBNMx94K9PlRPrG"
    "cZE/3PSHd2xZf7hty1YqilVoLXODsQpdYX4c8Dvk01qM0VrsucLNy8h6i85fxr6Gch+/tu2bRh+JHfdg+62ZZ2Hf"
    "Cqz27Rxq6C+2c7IWCc+9dLn33YX0PUG+Y9YRdh3lbZvjUs+t8/JBKX4Afc1c5zRYJ8gT59S5Z9X8vvPEgPE5SpBx"
    "R1P+gUMD5O/+yj+v24AA2dgrQKbuDr4fWyd+u9b9287t2THAb14i+Nklf3yY+HGWL5JsGUj6CNoJWDcsq3WfteOE"
    "7RzCGCe8V5WJYVyEnbsoGaDLFgXosjGw2OM3T6XvzgPZ3iL2zCAPe1v8yW2QEtlYJgoDdP5+AXuFvYXnOD6mB+jT"
    "2CbuO7luJ6iL75DqIu3ZGMbklFl81eZv2M6QmW6+06C7wYfC/SnsS2unZJse58fR54b8dEsFNrdnLH7sNx+PBszH"
    "g8p7bouxe4U22SZ4J/ULMX3/pMQ39X2UvA+6NkBeXRVAG2uFfjJ2CWCXWN+3LGDuzxP26POEPTruPbnd6VDG921O"
    "hjL+pgkCHZ0GZWxHOTmAtqqE/dXxAXvGI5T3TPuhynse/kDlPYc/WHnzCfQPsDXsEyCDKwB7oNqMXdspQOaXB8ju"
    "dkq2WRa+49Xxce+5kNZQjORbi8UniHa6vLAMOr/NS5RkDg7w7EMFKm1ZZOtSSMecc6G/cu2eWg+TeNXAUS6v2gPs"
    "UhzXzPY0ztexUwCtlgs6oU3H9nN4vlTaq5aC76aUhHZn5cZBdiF/1MHCvqqQMOYjXWmcJJnH8Z37Ku951r1hHHV+"
    "B2kcdf4bHsfuypt7BM8EF4wz28cYVPtOM+wj532w77cupfGNW/tF3NPYsUyZzjrosdrVZ6xehG+y84ugTvxclUk7"
    "qE8Mt+4aw2/C+c8Hv1tMmN/Gc5Pwm88lN+aJrHB/cw6U85QQu9Xsdo4sPXrx7Wr2yMeIAJXTjb7dmsDisvLwVIa1"
    "ecUy0FGejy7MtHNilWs3t9fj5xsy235Rfz3JMfXXu0HH0P/epLbB/dTSWXlbChcUBsdJFbV6eR1WAldkckTmvv+u"
    "D+fdzNBArElvc9cEyphhlOe1+wgvTX9gyZjUHTbKzeeg7SpRPoe2RaNh8znspbx5yGuIRnYl3lRKy1/rXbs09GzX"
    "Cle/suMtkgG6YlGATTKIn+YDP73O4qdRzpEdn0Z7OBEv+m+Y5x8E+CXwDNNMsrP8m2Jgrg75HOfE/PMpbk5FPLua"
    "ya53gWBLOw94GsdbMDYX9r9838sJln1uGjx/ANUZfr6bU5HtvweOd+8O1r9/XmWeWz0F6r5CuU3XXkr2AurXiqmu"
    "n6pImfExXehsqzPeta9xHX5X2UyzzkGCf2UR5YfeD/pz1XjTJ7k35bsZNsO1r3HdLaeYd7lxfmXOzY85uE6lOvus"
    "9e63uc9sG0RdiPP9HzwrXGyH5DvE8eezqR9Sfpv953rvE9S/L50XvPeOZFsk26J5jmRbJNsi2bYtZVtvHzsYj9uB"
    "a72+669O99bRvztOcX3XjXepEDb9HNN2bWNSO3b+hzfXmTk5NI1I8hnbKfdZPzpGh/0Mfv7q68mefshIF/eLhYxk"
    "eCTDIxkeyfBIhkcyfFvL8O4+MtyWp8kA+V4UILNtOVyw3s1lFcnDiE9G8jCSh5E8jOThf6s85LuxJHkYj+RhJA8j"
    "eRjJw0geRvJwO8hDzi+ceqbKe640dd5wlBmf3Xeq11ZrP2PX9cuhE8m/SP5F8i+Sf5H8i+Rfa5d/dt6E7gHyz67L"
    "8lKqy/kA/O4MiGRmxEsjmRnJzEhmRjKztchM7t/j1WY8qz0PeGdOphhY+1k/+RfFxUbyL5J/kfyL5F8k/7aX/Cuy"
    "5J/dL85Focsqa927MlN3Ftenfx9J/352gRynijnkOLcD32WTKqd2dqnKvT0/GVsQydhIxkYyNpKxkYyNZOx2kLGp"
    "fKOjTBrifvFYs+zV5zAiG2nE1yL5FcmvSH5F8qu12UhHjDG/4SmixUK6J2ZPqPtStXumUKrbDeo+T+19WSXXxfgc"
    "vHND/95EdPOXusz3P0dyNJKjkRyN5GgkRyM5uj32gS+Oce9vl+yaR49zxyhTTh7dJ65TZNX5pMa8A2X45W4fMDan"
    "kGhXotkT4S6W12Z4z4qUjnTPgmS6g17rAFJOgWhvG8nkSCZHMjmSyZFM3t4y+dgNPjl2YH7KlXeOIpkW8bpIpkUy"
    "LZJpkUxrjTItNV41UW7WiI9F8iqSV5G8iuRV641B5XcesNa0O+Ida4xxXa4TnbGI+F4k3yL5Fsm3SL611viZTPPQ"
    "DcaNz9LbdfD8vd2e3zNRTEzEMyPZGMnGSDZGsrG12Sqnk8w6ZBrdZUwxMF+fn/49py7a00X8LJJbkdyK5FYkt1rP"
    "no73YP9Zap5Jf3NG+nfvUa7Pjfd2/Iwiv1z/k4OfQbunX53I7hnxzkhGRjIykpGRjGytds8e1J+hI0075fX03bsL"
    "dk98xj4v6NeePhNonxe062LumCD5Gd3vFMnPSH5G8jOSn5H83N7yk/tee7V5Tv6Qke49xH51H6826+IZPhuLZGHE"
    "IyNZGMnCSBZGsrCtyMKxI8y9ZJAsvLHGXxbaWCQLIx4ZycJIFkayMJKFrVUW4n29qf5Wm/Og+9ddeTGJtrQN1QE7"
    "K2OlVJdlLMtIxiNZGfHQSFZGsjKSlZGsbEuy8s11/rISsW0lK6N4nUhWRrIykpWRrIxk5faWldgfKV6nr/LG69jf"
    "sGeI9jgGp1tAXTtepzSg7hOr0r93Pys69xjx4EjWRrI2krWRrG2d5x5t2WXHqUa52iJ+FsmtSG5FciuSW63x3KN9"
    "hpFjSe3ziSzv7Doijc1y/850vtEBWTgpz/037mMLqC/70u9Hya47cFS67ZPz3Lolo918cvp3Oxq34RvTdU8IqHvD"
    "qenfyzak6x6W59JMMY8/xRddQvO3f0Ad7l+/gDqfLU/X2QvqYJ/xXTsH1OF3lQfU4XcVQZ1SqlNF6/AyepcS6pSN"
    "M+t8GfPWuZjo++l16TofQ50/0TucSenfvYiWN0Mdvm+M38Xf/seAOvztr0Idm2aGUjvPBtR5lPr8S6jzCs3Tyda7"
    "fgZ13jpFntMfC3UOXWHWuQ3qMP3dNMr89usD6nB/rhLqLNtgtrM6oA63cyHUmU78e5+xZp1FAXX4u+ZAndtpvvcf"
    "Zc77VKhzxyTTZ8PvGg91Xp4kr8GTA+pwOycF1OE+HynUeeMa811DA+rwuwZBHZYRKxab7+oFdQYvNmUEj08PqPP5"
    "UnntdIE6vZelf3cYZ76rFOroMlw7RSRD41CH+QXzBP72rx3/Ovztn0KdFZvMO/54Df7VcWUX8kON/Rkwm3e/CRjz"
    "mwdIVr4G2NAqUyd5AbAJhA2YksaeAuzJKnNMHgPM5o8/A2xutfncfQLGds+7AEM+prHvCxjP4XWAId/S2AbAbJq+"
    "DLCJNWau1UsB+7DG/IZ6wGzb7SLAUIZq7Bzsyxhz3mcIGPPcyYAhj9PYGQLG33eKgLH8HgFYd+JPO1GbxwkY9+Vw"
    "wJiv8bwPBWwNrddkbRobjH0h7F7Sf/oC1sGSoz0B43XJ/dwNsHnjTR2wK2C2LT4J2A+IZ7xC31cEGPLClJ4mYJq/"
    "pdY/6Jxqqjt2GvscsB/PM2niI8CWE68bcl4aex8wvBNUY28DhnxLY28AZuscrwBm64rPAoY8TGO/FjCms18AhnxN"
    "Yz8BjGUBz+2PBIzp7HbQ03mN3AJlE1j+Qxnz4k1Q9iSVXQllL1LZZVC2ucrdJ+YDf9JlK6BsLZUtgzIev8VQ9gzR"
    "zHwo+5DK5kCZ3kul1j+UsfyaAmVM12dCWQHN9zgoG0RlY6DsU7q/bhSUMY8fDmXM346DMqbTI6Hs3dnpsmH43vnu"
    "PtHeXw2BsuOXpMsGQNltS9NlfaCMaasnlDFNVUDZxSTjdoayi4iGukAZ01UZlPGaL4GyN9Z594nD1nv3iQVUJ2jP"
    "tt6R92zDSUYVkUyddLprf0jpmY5bt0+tucY/XuC2oesuhLrOQtIpl7o0zXqErjsT9A/l8+5Jjnc/dkKNazfRdU5z"
    "vPsou0411LmqysVS9zJOdeUM14mNN20UtxNNHAZ1Xlknt7O/oDNxPwagHCBs+SrSMwF71npud8B4HJ+l9dsdsONI"
    "F2lP67gjYNOq3bswU3QmYEOpzXwBe4ywb5UX+4bsWl8K2Fu03v8hYDH6vr8KGH/7nwWsmsb6TQHTdJfSMwXsWNI3"
    "XlD+OuFTgC0grB+N2WOA5RON7Utj/TMB+zvpG/cB9rBFm3cB9r6l231fefU31pWvA6y7tUfYABjT54bxrpyxMbYb"
    "XgpYzQSzn/WA8bpgbBFg984z+3IOYDa/mBGgU0wGnteexn+CIA9Pg7IbiUZPhjJeJyOh7P0a1x7JZWtoHo+BMtYJ"
    "D9c0QHbeYuCrpVRX8/aBJG+Y7yLP5nHqDmWJqa7tsFHu053qSWGOmCfiGboEzcM3VaZM4HN55aATZNN37DPKGVu+"
    "KJAv1yvTP2af82P+eKWAHUdzuQawp9e560VjFws67a5ER0sFGlgk0DLXR5q0efSMgLU6WZgXbvOMgLV6imC/r4Yy"
    "XpsnQdkXRAvHQhm3d4Sg1xwawJf3D+CTAwL4ci9BL9pT+e/tdxEw1kc7C3pwUtB/OAcf0mfBOw3tvuPSdhBNos6z"
    "u7Ue7f1nD9KlugrY0eO9a/GOWSZWJOxDjhbWTVf6Dqkvto2gRNCzC4W9hu0nmGu1a+9vTgbsbxNMrAqwbpb95FjA"
    "LrD22JUBe7uDQMfUWD44LvmObPZv9Rf6vaXa9dH0JF1ZWd9o23pwHmvPNLEk0QnadrWeJPlFLqvyxo+XKbksRny9"
    "FPif/jtBNJ+k+D09/0O13gfvKqMYg5RuSWsYY9rZ36H3EPy+eBPfl09jVGy9i8dd0wavMx6zMqqH9Xns9Thz3wpV"
    "5rvJ9bw6Qr3p1vdMpj5m8vHm5GLP6sfjRc5r7Q73ymaqg9/u0Fzmq+A4mZsdWQ9YRXu7KyaR79xJy2GMoZlJc95C"
    "AQ7uxMfywsYq7IixFc0aO6FtootoDc+FgY7ms+3Np6Nku8cPSWeO5rTtzSnO41DBNn412UAHA7ZljBvPw+cPCq04"
    "SsZ6gp7Hdry+F5rxUrxX7w6xPYeRv/U62kftM9G1ibLu8c0pri0B3830+RLZFnuukHXiwZa+yD7eumqv/j6gztQ7"
    "uS3pjnocu3LrHR7/jvL3zxUJz710uXcv3xV0O12vqd9kf9/OPnYL9nV0hHg1bbuW9Dq9z2O9rlCw0wTt2fLo70Kw"
    "ozXaxM4gm3ON9/t4797O2hNpPnUr8amS5mdRMa8y6K7U/IIUtSRS/yhKrdLidm2ASSWzrF+fWa30KtqJZuhBZbMp"
    "9pmjTEP02ux4MlBX0rbKU8GOjzYOTcuajpW1ft6pdv1gTPdnEv/7osq1TzbGRhAfqZ3g5fkXEz9+6HQvz19OZ7mO"
    "mOnl+ZtpDY4b4fJ8xh6qc3N+pfzgaO+lmKVNm7z787vIZ/2IYPP8mtb1zaO8a57f12GCP08Lyosy3cdOadvzJgT4"
    "JE4NsM9WB9jQTwiwoR8pxL2+R7+7j/DOZd4aer7OO5dvkN3y8yneuWQfGfsgewr2+cJp3rnk2KDyUd65ZF/fNad7"
    "55J9aYzhXD5WY2K2/PbTVboG0EoyoM9FAd8aJO9xrMt97Bp8b1aQPfIDHx9sstaMUzl6oxubovv2B/DH9atyfVOp"
    "WErA+GzLBvI7PQ/YG4TdSjzjScA4tpt1iEcBq6s223wQMI7HLKDxvRewgaNc/URjdwoY0+AtgHHs4e1kJ7gWsN8R"
    "vayib7gKMI7J0zF6GlvrePnXGhrPSwRMET9ZJmDvUZvnAXb1BLdPqZh7AXvwojR2FmA41+zjtrEtxBPGAcbxhH8i"
    "XnAyYFdMcm0sKXuu49UP11Bs0LGADatzY2dT9lzAzq1zaT9lzwWM9XHW7fYTMI4l2dfx+gaZrvcCTMcZcdyRxnYF"
    "7FXS828gOuvieNc496WDgCWoLwkBO5j2HU4AtkXgKdpfqbHPBGwFybu/C/FNrKtuFjCO33pL8INxbMnrgNl84mXQ"
    "G/Ygmfgc6vPK9XFz2S4VFEst6P2/EOKZHhT8OPcL+v49QkzSHUKs0feFWKMbBB/I94QYoqugbA7xmXVCXNF3hbii"
    "iwXfVr0Q87NEiO9ZIMTyzBV8WdpWchbtR6agPdsJ/olZ/85zdqyfZjDiDGyKXSQB+8Js/ImJmCm/y5imJpk+T9a/"
    "GvPGTzP5A+sxnzveNj6pMX0/mdp4z3H1nkz9sJ99TXjW7/32s1p/KM2i7xyLnemZ9+jfK0ge3w0xZcVW7JbtZ78J"
    "6qLvXqq7Aepm6sN3oS73m9uz6y6Duv9eYLZ7omWvOBfqfkgxdfvPldudLsTC2fE7Ex3/MzMcOzkG6kjzxfpDkQr+"
    "zqNBXrLdj3n/sIAYuAMEjGNhBjr+e67ejn9c1h4BMfc7O/7xHJ0c/5iN0oDY+QI830DY8dSXrcobW340nYv4N8pu"
    "a9/4T+UfP/5hwD71PQHj5/4YEOv124B96osCxnP0tIDxmD0esL99SMD4ufsBe2mG+dzdgDGdvkA20luVfyz79YDh"
    "OtTYxoC4s3WA6fgQnKOVyj+2fLkQr3Y+lHWisoWCnnWOEN8xC8peqHLP7Nqx35OgjM8ijIeyeaTbj8V4NCobLcSI"
    "jxBi4k4Q9LGjhdjvSkFHOxjKFox345FsHW2QEOfdF8r4fOo+QuzTHkK89a5CHHU3KPtmvWvbzhRvVEw6QynpBdno"
    "DzGyo2j9YW8qK7DsG7zXqhnhjaOyeUHnANptr/x5Vqazxl0pBsUR+mfHS31H+Z/l6R8QS7VPQCxVBWBDZrrfrrGd"
    "AsajPGC94n2u9jlK+7xzuRDfcDbNI+t8LeP3dIJ01jCxJq3PH5opuCSZa8PJ0AZ6TROzgZ/kE/9k/1DLxReF8kME"
    "b1Fae4RRIiffUKDvhX2Huwm8fCdBtmJ8c4lPHJ+ed0d5Yw97TJVj+RT5qMvAR1BKvL4zu/NUSmiUZCIAjhfsCu3Z"
    "sZ+2XlIoyMAg/oR71Djw8DDv+k4Av+0fIEf2CdA3KwR9YmdBZ8GzUHXzvWehuD2MhX282jtGfZXsN8gHnm+fP3up"
    "2nv+7Otl3vNnI0Z6/W72OefDlf/5aPTV2Ocz0Vdjn21EXw3mIrB9Nfy+O2Z5fTXcz+fXev0lmAfA9pfguXTbX+I5"
    "f2r52haCrCxQLZojyVppsXBV8wxW34pzKIUWjvW5thLLUlgVBvjUegDG+UAZQ3377VpvLIlOoCTxbe2LlmJJrhrv"
    "jRsuASWolOp3hj0I8wml5BjWIno2TvzetuNn+v6iAD8l+hTnKNN26Hc2fYryj5mdINgW2H+OPul760w/EvqktxDP"
    "fnS11ye9odaNs2KfNGMHUZsVtAc4RHlz0trPI5+rIN386qlePvcVxZvds9rL59hXOHyEl891nuDmIrH53Koq0z+X"
    "FL5TiplatMTN2SXtkWzfMMbD+fmGh1bJtKd9VXF6B8fk79QC8Uop1tfw4oLCBs2tqLhhX1RSmuqAGKWSTKkr5R1V"
    "J72OUsK6a/rDWnPiufUyW4zlvG+Khee5ITh2ZW4bpexjmirC72kS4V9b4QM5/jKovtJ/+CtznOT68HNYkW3b8dxi"
    "xPyh+lj229xYTjLZjskd4rhnnZAnS7xJ5xhnWbu34x9X2sPxjyvtJsSg8L2OZYBxrrrbSGctBqz9YjNeJE/A+Pv+"
    "A99+gJXT71/Km6ePsY8Bs++x/AtgnMeQsXeUN06Xsd8rb/xGX5Jx/yvE0LFsfA6wU8aa3/cEYHUraY9Gzz0iYHeS"
    "LvJT5Z9/jOfjHqhj5xTkb0K7es8V5rxcD88z1r3KfP4qqMNjcqtVZzXUYazjFLPOhUIcGX/HEsDeHmWO7bmAcX5f"
    "jg+bhToN0U6v+V7di2PLD1rr1b1sPQ91L/uucNS9OC8m9xN1r7suppj5y726F8/zspFe3au6zqUBpKHBAn3pdmzd"
    "64Nac42g7jVykomh7rXiZBND3eu0ZSaWFNaPdCfsBHrfoLFe/XkZcMhClV08+hyof7EPH9RxNlx/shAbMkGI7zhN"
    "+edLqlHenC1Vgu/neOib9p9KfdN7Du7boQH2//0D9hUDlH/Oq17K/0z37so/t1N35Z8zqaMQJ9ReefPnGPkMrPMR"
    "2eS4KSSbYD616Vg+HTvHAY+zA/u+CrBDdqH2gurlg00w6F2ZYpPj9Gyx8t5rxXlmNB0iTWiblUQrl1S5tr8Sn/2I"
    "qnL/Pmu+6SspA5027x353PO2s6XDWYtWf+q26T8V4XwEGYdZikOOA50lgM7Yn1kMz/J58i7kl92P/i7b2rAWt7rz"
    "Po6eywsR07aD/8Q89NoUWvf5keZLKsuHzZ3fHPvlconDXlo/u4aeKwo7x7GwcYtxx8l3ChynsIlDn9imcYsNo9T8"
    "nCgRzm9WFGu0NaRZRTJgh9krV+djLh4/d1PPPq+THNMXxntWzpdfDDwpk+y8jOgQ5SLHnK2pcm3By4kX5VHd8+k9"
    "hTl4bjM6aOPN4UYoaP1CKQvaVM1Am02lPSlni5SLS+9xbyH6uwH8CUWWHLTjfVh3XKTMXFrGvSBZxndn/skyAjy+"
    "XWVhvqXM5GDt69ZMYRYZyakyqPVs6CEsP2MadATfNb6P6Up6n+av11qxBjF6/nIqy4vkdyS/c+ShnJeK436zpc2b"
    "LNqMR7QZ0WYz0ma+pQtuJhvolzUuL/U7A651gVWOqZPWW/6UQWwfVl4b1X5sX1TeWIRi+ncsgwxArB/Z5rANZxu1"
    "EdZ+pdf0EMF2hjKtwpKFYd7PZxKzeaYr+FtzbaOc/uM8+j1z6PeDLTTWuk9/Um5u421Fk5yDD7/FsOs1u07bpn7S"
    "fPmmltZpM+ukheCH2Va0gbkgs30ObcYdgP7bwXqoqAyWe7zuO4bkQWHu1StX/vk99d1Bh1p6dVvgafk0rjzGTAP9"
    "4Zmhlm7G+Ue/cdLnx1lf088ek4NMYpn8Bcnkh+a4Pry9LDpu3JPXuedekjmMd4GQO/eEGm/84M8Ev1K+ZUvl/nPu"
    "lc83mPR8EdmZsh0XI29es/LSHE6Hb1/7gNN0+0CyRSwDqI4i7xyizJzcyDOYr/Vz0neGcK7cbPKtc35o9DHuS20k"
    "rTaQb+r9wrcNKu23abVWHIdyZebm1XE1Dum/CSqvyKG/SdCpkyr7/PjMf/+g0mf1WEahfMkLsfbxvYXKPacXJJMe"
    "aaZv7p/jN+sYmgOsby0I+a3bUu5L8gTrsZzFsdUxNPuo7O8beD3LZ8L0rb8174cRrWXbN6SxvJDPfFnjnk2tgPnC"
    "5wbDc93AFlLUjHsJ5FVFKtwdr3gW6ixrnBpYYCq+Puy+oK3vEzJJV1IYck4zmcmZvzWEMLPPm+0Hdjr2udnxNUE5"
    "zOy4HzsesrsQz8Vnlzsq/3PNme42OG50+DNvRRat4pq2ean2FW690TtW4r3dll7JuSRQNxwwxY3hUsI+ISbIIbsP"
    "XS3Znvp7YHZtlIMOr8dlomqe2IwdbS9PRJNoqTXqF1ORB2vwdJrzIuX1i6fOpK516VK6MwRprMTiyXjm6Zkal3Yl"
    "e77Gy336Erf6kg80VtCEd9u5WXQeHOn9Cev9RfD+YuWeJ+P3x+DZdsq9v+kon+8rAXleRuuEx6KTVbd9lnoC5q3m"
    "MS4T9rNh2uHnBtDf5Tm00TGDrFcW/9Rj8JklN+x7ejmOE+9rs3NA4n1tdp5HvK/tsxo3v7N9X1uZdS8y3td223gz"
    "b8RTAsZ5KvC+Nju/IN7XdttS80ws3tdm5/TD+9oeWOvGzNr3tXFOP7539Trln+8P72uz8/3hfW0cC8r5Vi4VsB9M"
    "8uay41yAmMuOcwFiLjvOBYi57DhOeaby5gKcqrwxvrXKm/fvDOU9F36q8t5FijHTnAuwStAZjocyjm8+Snlzyhym"
    "vHn/hipvTpnvKG+890DlzQW4r/LmAtxbeXMB7q68seK7KG88eFflzUdTDjzD1k103hbb9xN0NxbqhHfmmba3mOPK"
    "FMxFi+sL86XwWfp/CHU574pdd7NyzylcOk+ugzmq+OwQY5ij6pCRJoY5qviMC2OYo4rv2eZ7Rx8XsJcneXNUMabq"
    "vDmqGPv1Wm+OqldqzL7gWRo+k8O5DK4XMOYXGwVseq03RxVjnKcVc1Txfdmcy2C5gHE/FyvvXdr8vnnKm7eM8wDM"
    "FDBus07AOF/BeOW9j4zvER+jvHlvuc2RynsOjbHjlff8GmNHCBiP9cGAzZ5l0ssQ5c1ZxFg/5c09xO/bGzCb5vHM"
    "PJ+bYBrsJmA8t0aOjBrvnorbxz0VjzfaAdjmf2ssnXcObf787nVVZr6M94R1yhiuYb4XjLHfChh/z4sCxrk1cA2/"
    "VG2um8cFbHWNdw0zduA0Ic9ctZvzwl7DjHE/pTXMZ2BwDfN98dzmRkGn4bW4TsB4zFYK64ax5QLGeT4WCxiP5zxh"
    "3XCbM4W1wVidgPG3jxfWDee2xDX8ymwTwzX80UJzzHANr7DOhOIa7rjMzWFtr2HOY8I0gWuY7/576xTvGuY879xP"
    "XMPPrzUxXMNL1pljhmuY87vwc7iGuT6uYZ5LXMPDN/r7HR5w0muF92iFys2xyueC+Qww22rKR5nnrB4AmX7zKDOv"
    "fuE0N18+53Dmuph3nM9Doq58PdTFfOKp/Aq0xhaRjLkioK7d7qVQF/vHuZ2w7vlQF9vhHJoYEzw3oK6dD30Kjtlq"
    "075m9/d0qHv9JnMu7LojQWeaUyfP17FCHZy3VA5WoY49l98R6tj9wbOidj/wrKj9fjwryu8tnOQ9K2r3Cc+Kcl8u"
    "nO71b9j9xLXBvi6df/1EZfq6eB5WjzBzik4kva2y1nt/6QuXB9ftL+i5nAd/Yo07VkUB7dl5H7F/dt5H+znM+4ht"
    "23xkYo2/T+Dmhv9uBFtLIfQX5x3z/K6DOpwfmO8u4dz5lyjvWXA+m8rtXCDQod3OuUKdA2rNOjOgzieL3HtpsE4t"
    "1JH4I+dKte+HV1Vu3jAb4+dOBIz7yNhRyv/+hEOV/30G+yv/+wwGCBjn7uql/O8z2F3532eAtv2XLjefQ9s+8jFb"
    "hs0VcrVxPaS9dipc/lTWTTtaNlPMaZcP53zsXNuOFd/De2wpnw/ffdd3qluP9yDzxoe7Z6iQdE3JNxHGdof2XvQ7"
    "FNI3PVZl6vIYY53Ne/KVebev4TNo/p8QnqyYams/xU2I6WNZxfKpG/i07Xgq3q/rvCU4h0WWfdy2GRVWmTbybHzH"
    "2i55JdjOs6WvUsG2zn75ptjY0bYe0e32odsy1Tz5D/KUmXcA6SHTWaoyoKkBFs/kZwYJMRYqRGwR81a/b+xv1efv"
    "SigznyCeoVfwnXYf9xNiEAdCfA9jYc5/o387zJkdiW/wGTWNnWnxpBZeb9LSa3sLzPenwruoEtn7luM+8Q9SXJdf"
    "/EOhsKdYPcK7D5tYY+4pipT/nQyYs6enjz/Rc0eH8t4b0EXwQZUJvpYSwd9UKPiCgmJKpio3D2NMtVguE+rEjpPI"
    "JGGfGVPNf+Yb+eXkaG5a3dywTGjB+5aZ/+cZ0Tj5cvKEVIpTH4WnNd7DHAsfdlTvrVKfc7xSuK7EsqKHoJ96QwKG"
    "+6lvwhD6xWKhvPTba/VY68YJ+e3L9fO/t/Ytr9EaKE891Jwxd3lxPs/snkguKm74v3b8rxLHKXWc9o1oB3w8yX+U"
    "bdszHiNzP8+cae5XyeeV6xsfrchiCxfA/4qtxVTQPOsh08JyVcSsk8jGc3xvZdb7wMwVMm+dKwNKHcHGhXrkZeTn"
    "O7LavUOKsZlkm72V/IN9QCfk+j2hrEC4w2LMGK9++r+rvPrpmzO8+um88736KfcF9dNeo2XfnrQn07FTjmWze4J4"
    "TnI78Jw023F/SvEf7UVO1KpzKGTiORlzJFRk8bIscii0XZ5Tuc15BscI874TY4QLLTsN5yJJwFt7WfuOJJXFac3z"
    "3jp1/4BShq757datl0pn8RJkA0MbDbfrQNvcf9ahOc8Fn23SdpjF9OyZMVN34b3+Ow3//dExbTt8rr9A2kc5sbz/"
    "5h9lzp8xd1uDf3o0lxWY+Xtv0DOD8tw+ZNFn3yVpGllL873Ksp+uUO4dhs1r/I7RvTqZ8uBl4mCFqrX8hJEBKkgG"
    "5Mjjc9xnVWbXRKVhk7dzOjgh7OKoq6Ae02WZN8fz00u89sIP1pvnBaT8C9fnpeOMeK8V0XhE49uLxvXz7yw242b/"
    "FXPpMx7RZ0Sf25k+L7zQjAkd3gB+ocxze6ustiN6jOjRpsdsc37t4OeG83IZzazmM0TbGM86xknHanO8ENqsE1vd"
    "PSXvI8P6/iPeEPGGTLwhLD0hTfam30VbXVrmeGPtLxyqzNi1UmXm00pY8k//nWxoa6etKut+8f2K2D+dbyElf6k9"
    "tuGyXO6vcs+1wrGtOn/K0cqNodP9GNyMa7clxyxoLvHOGByXiXspNW8vtw6OSaly7e57KjMGsABsVEnCMeaP/XXo"
    "b+O6Fdw36HtcyXdglPrMmWRviVn+hn7wWz+7CLBOFe5vjZ2j0vdOtWzutzaXG74Zcr+1fG74MHkTMJbQjlvV8fVL"
    "4Xm/mPYgH3Qv5b27GHMWN547neKee7J9S9ME3xLzCeO+gmb9gViaNnLjdsYvsoVvkAyvyFFG52g8roC5zQM7mh7u"
    "84D/bZP5Nl1C+dF8h9LJpObqw3A4vxiXIL7Sl34fDHhX0heU8sZq2vm9MN8F5+PAfBcTqtyzbB2Vm9dL8mfr+wf9"
    "4o/13bIso9F+bOcUw7jO1Bmz9YLMbUFSgYWbp1oiNHEb/2Te8yWlUchIr5nYW1dQBpgG7bxwByo3l91xo10aykQ/"
    "fQSa7RlA43h2lc/q8VlPPLs6mM6n1wn3nHIODc5ThDTM58k+Wuql4ULYF9mynnMP6HwS9tnc4iozLwR+38uTzHxD"
    "uwltcu4N/L7ptWZepKTwPs4vgd+n6sy+SD6ew1U6P0+ZoGe3qzLPvWNcD5+nrxrhzq2dt4HzE+wptMnn6/Gsrc4F"
    "wLkB7LO2nEuAz1XiWVvOh7BisVf34rP9Ut4NW7d8jBgH8/RiqpftXiHznSgFhY6TKDKKi+167XyiezjIp/223SvM"
    "cVpsr3BhWNtNInvbjZPFXuS78ax3LIlsbFByPyqbaBtKhDeFBehIWlb/IqL5iOb/i2he8/qX8l071bP5rqw/1dLX"
    "+Rz7CTVuHb4nQZ8JRrmpcylybkU/ec15aFBeb64y81oxCei/9bnEnZSZ0wDrx6ke9/fitWYewxNq/J9lXWAn5ebD"
    "zaZtVWW+Q2obv+XshnH+MrLJtUmbXFy55xv97PAxFXzvezfYvYj3KYzMfA9Ny96LlOe0tZ/sTSDZ0UZ9iGK9ts9r"
    "mIyFFu9cCrZ5pqFaoKEzlJvLPq9F+EDbm8tUAHHOfCBz4HgM/DNh/WpOQ+UFTtPPgDphOmf/tOEjobFmXZHy6HFO"
    "LT6bw1TAd5MMhHnMc9yYuVLljXPCXA2Y/+AdsOV8SvpCnN5ry4P9rDa0jzeI3gYL9KbP9b1Oz5ylfO7D2xY29LZs"
    "R4xZ3KAF7gO353cazG80V9nNlblraf65kvTx1bF0zrYoh09uP03J4ZONPp06FxlL5wfM9q77LM8c0l4ov23pTE24"
    "cS6THaO54seC1ibbATRNlChv3jneZ6+pMmUz00ZX0qPjYOf2o6mgfHYxHz6x3EkTMfsv/WT/QEv29wVdsz98K8Zb"
    "x1XmvGPNcf9pKY1t45nBgnD7zZSvxEnnZcSYNGntYtxJLnr2Pg1/HGnN0bFj3LsPle3jmOHmV+YyvntjALUZB/2Q"
    "n8Hcnfxbv6eR12R4lnOD8m98tizDs+eON3/js0hz/6fSd5m0rC7RRObRKLpany5SH+7DcrKf5nJvI/qGc7m3MbpT"
    "S5B7ydzv1AoTh2T7SmPKm2vPEf7ra8mA/yZ5wWPDfeWYIPtuzJ7wHunuzJ6w1oqsdRI2h2C/bWCPld7bU7kx3xzz"
    "a/cZ/fWcDy7M3Zgh7+S9NOhOXs2TulvfzePTD2ivOd5Vrry5KSWaUBnmqUCZdxVWZJjboNi0bc27dTt70L/5jrmh"
    "20mO8J3jfjrZUGEtS/mle6nszgxKdzTn8kw8BA/bQvpfNs+FPZOQhLbDnpHIpu/PNfz3G5rvDtZ79RnfsO8tb8Hv"
    "n78p3b/roHzXkM93JZsm+rOaotfsYD9p9r++CYpviNw5u2ZBQ5xPvyXoPVuaK89CRp5p8cSIxkwaqxiZkt2FfrI7"
    "+CdzjiuUH7wP5rKg82Fhz5D56RODfPQJvzzcmXTirpaOyHo63seeSY6Vg37flDsZgs4CtbPWUQGso1QM7jfBcr2Q"
    "dMKwd1jr+uL5suY3TcSa7BNtpVHxTcu9GmzKqM+wr2WayVduLmpNJy+Ocf+OUex4qU9dfUcJ//3WGTJvPttao1HM"
    "U9uJeYri1KI4tShObceJU2OeXGTpY1KsWhTHtmPFsUk6H+t9ZSDjO9PzFTTvrEPaOjjrs3wvWxmUZdtWpj1dGfGk"
    "WhidXOjuv8In0jH3KxDiITkQ8oahypsnwKazJMxfLJq/7T5/km283Fpj7aM5CvI7btM11hfWGvM/nb8Uz97sO8q8"
    "q6i9gPFdRBhDMbQq8/1ome4G3KUi/XsPy2Z3eE0UC5n1F22D3A+6xauqgud0V2FOtS1sT2XagJjGvqgz88DsBBjf"
    "if35Bvf+RPvsV91UM6dT6lzzAreveE+2dF9rQrAxakfssp5e3QjL7Tu48Ax0LvuWvB2N38VT412fO0VXNpkfNnUv"
    "Gc1J888Jr5sJwrqJ9ASaozK1siX1hCgmbNuPOdP9QoHuo3j0HSMePTpjEJ0x2JZnDGy7bD7sz+x+BfVZ6/OLLJ90"
    "RMc7Fh3b92PbOhj7WJt/R+xk8lm3vZ9MlvlkZrN8y54djMZcGnO0U7J/MrJTbh87pd9d5h47SrN5OgOCZ6JcCYGj"
    "F+WvaH1zEuWviPwAosIX5a9oU3NlemRaPn9FRvuraomJa0mOuX1+mpLDIsobsu3HPJv4RlsnxRjk6Cx9dnaPljpL"
    "H+U3aH1zEuU3aDX79xbNbyDFA3N8np135b89J4s9VixLdP3XqJ2L1nnHysb4/Fd32hvpdkvomTqwYeVy/2VTzgS2"
    "xqD7ptqwwhsZLWXbWiNlwOsqoBzp/o117rkqLnumxo2P5rLHq733lPOdIJgTu2CUG7sn3dHBz3Yf694Z0diXa8wc"
    "IHjvFtOlvqOC77FgurTvhwi610Rj0y0bbIvuGZtmuWn1m83KZqqD3y7ZZzEuO49oaRHN51x4bhvcYeSE0K/a2n1G"
    "OZzbTE9rPFuK9hlQPpepf99O9/toH/A50Zy2yTnFebR1kVxjVndw3TmvqXpDJt05llRrMrUR3WXe+uYkWjeh5ijn"
    "PWcIflYSrZu2Nyd2vkM+L8brpxfIKs4LdhboI82xt21r85pps5wahBY867fVCaes8d3qur0zYQ1G8TTCfCW33dnM"
    "BNjj9P46aK1JuX/47HUvml97voNyZ/nl2yy27L6dhPfiecWSra4dIUybnCuxm7UPLQC7csqmsdW0pYVtv0x5c1La"
    "uQ25rZgKzknmN36sp+jv2N1xy/U++wrq/7Tq9Hetof4Vtcw2LNZo9ojn+6lRwbm/EqpV/jRv3qRM3pBwe7lMvQvr"
    "pQ3qcAeimXPYhlcb7enb4p6+A9n/2V47t9p77++AC9K/b17ttRd/eobXXnxvnXufst8ZWZvXIa8aHPGqiFc1M6+6"
    "IeJVOwSvwnveayaYZ/Hxnne2OzOG97yXjDbzA3QN4HV4b+ya09O/k7VenncDYffOC8fz8oCpFAq8cwv1ex/Atow3"
    "31+h3PwE+BzWwW/7eITZdlJ478cjvN9mf3dQfo4O8F3dYG3hnQX2fgH9zrnsF2wZ0g30Y9abC6ldyQ9u549g3/uu"
    "5O88QHnzRzA2ELCEhfWG+SmuMtved6o7h12FOpK/c1/IcfnqUnM/MpbmduY6d63gHN5I9wIXTTXnMJ/GxabDFZvS"
    "v69e4s2FwXEN79Hv7iO8dJHLHAT5B1tifnkODhLml7H9hPllbF+hzQ20tvYSsGfId7Irjacu+8Ps9O9TT3fnlefT"
    "zk+ieQvOIc4JY1p/k+a5G8k/HLNZYFfJb0EJKPD2vBxkTev9qQ+WfeE8a+HUSGmdoH0mH2wC/eD8sP47n2iJ46oW"
    "VLuY3/0hfZU/NrfaHysCXqXzD3Jfb1RmfFcx2IyakfBiBqWl9Xgft02hd6SLwoYFt46fiqbAIfYqlSEeCqenZ7cx"
    "qsz9m8WeoQz4E8lLZ1KaTx4M2ODF6d/XnO7GDzL23FiTl/cDTLelf39E2N6wT754bbpsd+XNN1Vc5e7DGXv/jPTv"
    "z4S4rVfWeffhty31yvx5482YLj+9jdehfu6BaK8d7bWbsNfuSvoN6l1BtiVbX2kfoO9gW7Z+U67Mu6u6W3IJdUa+"
    "Bwt1RvYTHCzIOH5f0N1Y7MdnXbXFzhA4bS+esCkcv7IJC03i+6jz6Hn8S8N/S5imJqXpprnP87dQDHSbPQ8QZs5s"
    "3lEwyivz2i30yry3l5r2G7zHVNv7zoL2ts9cty1vdFPnOswGyLHm0+ateIeTnifOF35yg240fIS5izqZ7By6XMoN"
    "PRTyE4W57wn9up2VeR9NUsGdlGkhlAhSU0qUvx+Yv/UxkCN8vrBDy+leaRGVX8CM0t4IFTduzqxoA/39qQ63wo1Q"
    "y+leTs5LIHddoD5HLc1sINZ8yzV7S40TbsALwS72WI17709q3daY8cfPQt0Pl6d/PzxTrvsY2MkYe8yq81Oow5jd"
    "zj1Q55tT0r9/erpZ51aoM3CM+Q1c51qow9hbZ5h1roA6r9fJfV4FdYYtkvtcD7KxH+03+9M5nUWAnVllPneOgB1L"
    "OZNnAMbv+3xBGpssYNzmGYA9Zj13ioDxcyMA4zFl7DjAeAy5zcMFjJ8bChjPAT83WMD4OfQ/VVtnG9D/9PYCE0P/"
    "k7PQfF9XAePn0EfzwXoTQ71Hz01QfD7GBvFZG6adX9WYNpFLyYfltHPrHEQ0OL3W9CH9u9jrg7p1tWk/+aTY7Sf7"
    "OI4lu8YHAjaFnntXwK6bnsb+IGCP0be/KmDvrUpjzwPWjrBhs9LYkwL2KNlaHhWw4RvT2IOADSPsBtJX7wVsFWG/"
    "o2+/E7C7CXudsFsAe7LK3PNeCxj7YIYsS2NXFXvtS89Sm2sB60Zz3YWwSwAbTlhX+oZlAnb0uDR2HmBVhF1Ge6u5"
    "gC0jrNf8NHYWYL8m7E0a60nF/na6cQL2S9L1Ty7293VWCVh/GrNjAasb6dq/NFaJ3zDSPF95EGDH0b6y/WjyG+GY"
    "EXYQ2QD3FbDJREt7AVZdbfqUd8V+EjaC/ERdBOxK+vYOAnYA+XITAnZzPa1/ASui89NbilxsWrXLnzT2mYDVXp3G"
    "/l7ktf2U0JhtLvK3C70lYLzHex2weYR9RLLqZcAWWm3+BrAlhG2kM+O/AuzxajOe6WHAXqp2z7Bq7H8A21JtrqN7"
    "BOw9Wn+3Cdg/CLtRwPqfnMY2Cdhx56SxywXs7UVp7LtF/ud7LxKwW4i3ni9gwy9PY/MBKybsAlorswHrOsqlKY1N"
    "BWxnwsYRXU8UMOatYwWM1/soAdPySWMnClgF0e5RgPUeZfKsQwEbOMrlhxrbH7D9R5nyb4CA3UK02wuwA6x+7g7Y"
    "DYQVnEv2TQF7leaoI2A3WWNdImD7kD6YL2BDJ6SxbxNe7G+EfQnYHdaY/QOwfNIzriTe81fAutSYcvrPgB1r6YNv"
    "Cthny9PYa4DNIewVWkcvALa6xl2/GnsKMNaH2pMce0zAbiIa/BlgrxB2MvGC+wQsj+jzLgEbRvP+fQGbtjKNXQfY"
    "7wi7muZhg4B1Ihl3GWCvE7Z0Thq7VMCYzuoF7FnSWxcB9kaNeYfPOYB9aMWezADs74Qp+obJgCVGm3z+DMAOJKwz"
    "PXeKgD3A+wfALiCslGTOcYC9RXu6/WkeDhewQ1fQ/kHAHqN+Dgbsc8J+y/sHwApoL/PubNo/AHbaGFPv2Q2wrwi7"
    "n+R0VwG7h+PXANsyxo2NS+0fANOyDek6JmA8Ll8XejFef58LWB3R7kcCtozk9PuAxceaNPi2gJ1GdP2GgM0m7BXA"
    "uo81ddNnAduHsGvp238N2CDCutNzvwDsFMLuo+d+AtgqsgtcQfP3IwHjft4uYE/SmN1U6I3DW0Gy/3uF/jF6VwB2"
    "DWEP0XpfXeiNW3yE5nZFoX9M4wUCxvuOBQJ2En3D2YDdTNgi6uc0AWM5diZg3yesguTtaQJ2P9F8DWAPnW7ygpMA"
    "47wjTBNH47wT9jW1OQywd8mWsJnW0QGA/ZWwLadQfCBgnxL2EvWlN2B7j3flp8b2AKw/YXcStrOALaDx7FToHy9a"
    "KmDPLaaYTQF7lL5dB94xpiaYMvXfAsby758CtpnOC3woYPy+9wSsO+lnfwSsM2H/IT3rtwLGe8oXARs6wdz7Pg3Y"
    "qAnmHu9xwE6eYO7fHwLs6gmuXqix+wE7eKIpx+4G7J2J5h79VsDmnEn7VeKR1wOWJDvMjfS+jQLGc7sOsMpaUxav"
    "BKyq1l2/GlsOWE2tqScvBmxqrbne5wHG9iLWMWcKGOvsdYAtqDXl33jAFhFWSm2OAWxZrblHGClgT9J6OB6wKwl7"
    "8KI0dgRgGwi7nfjEwQL2J+JLQwSMde9+AsY6394Cxjp0D8BuqTV16G6A/YCwGpqjMgFTREvFgD1CWN4ayu0M2JOE"
    "fU3f/p98F3uq1rRd/Auw39Sa/OxjwF6tNfnEXwB7s9bUNd4RsFNJ7/k9YJstuv5fwD4g7A36hucA21rr7o819gRg"
    "KymeayU99whgV0wy9cifChjLhx8Ddgthe1yQxu4A7AeEXUw67c0CxrFf1wB2xyRzrK8UMF6bawSMeeTFgL1M2LVE"
    "10sFjG24CwWM837NAazvZLLX0fumA3YqYYcSL6gF7J7J5lo5HbABdebcjhYw5iHDAdufsH5kkzsGMLZ1817mMAFj"
    "HexAAWN+NkjAeKz7CBjz1j0FbDrZz3YBrLrO1As6A3ZunbuHSsVNCJj2l6XiqvL9z+6pfP+zKV/FgYfUmXT2KWCf"
    "TyEbIM3D3wSMbR7/B9jmqa5er7E/AXbgNNPG8jvADiJsNr3vJcAOJayU/AjPAPb4NHPd/hKwSXSmoBfFUv4csCWE"
    "3Uz08gBgx5JP8jTiWT8E7OaZJs/6AWDsy+Q90A2AaX8F8qyrATt8lnsORGPrAVs5y+TXqwBbNcvUQy4EbM0scx+w"
    "BLA3CJtDtHQuYP+cZcq/WQLGOtgUwL6eZe6PJgCWP9scl1MBe5ewB2hNVwPW6WxzzE4AbP45tJchOjsSsB7zTdl/"
    "CGC95pv7h+8IGN8l2x9paaGpo+wjYEyDFYCtIOwp+oadABtynqm/lAM2+zxTR2kH2AuLzPUQB+wTwpZTX77J84+R"
    "/gKw5YvdPqX8f4A9R9hx08j/B9h7i809wruALVqS/n0Xrek/CNhTRNevArZ0iRkf/byAsS32ScD2oXOAk0jPelTA"
    "PiE72IN5/ucH7wXsNopNS5CedSdgDyw118otgD1B2NMcPwAYnxf6iubhKgFjXrAWsM+Xmuf9LhEwlpvLAOuyzLVj"
    "p/x/gPUmrAPpdXMF7COK8ToLsCHLzD36JMBG15tybJyAfX0++f8AO7Xe1KGrADuNsL3nkv9PwJiWKgEbRHEm+xJ/"
    "OQiwSReZ628/wB68yLTT7guYtifinmsvAWNf3a6AaXtwiu9Sm10Au2QV7VOJPjvgGiPsAaKzBGC2394RsEs2kf8v"
    "5mKPrjb3m58JGPPyvwP2xGpTz9oMmN6L4Hp4S8CYl78OWI+16d970hy9DFg/wubQ+34jYNzPXwE2gLAlNNYPA3bU"
    "WlMH+x/A5qw17cL3AHYxYU/T2rwNsF+vNfXrGwH7YK05LpsE7Lv07ZcDpnkAjvV3BYxl8UUCtpr0nvMF7GvyKc4X"
    "sDvp22cDtp6wOPGJqYBduc7kWRORltaZNpaxAlZIcmUUYL9cZ47ZiYA9Y2FHAfbiOlOGHwrYy+tMfXd/wN602hwg"
    "YOz37SVgvC/eXcD4fd0BU+vN9dARsKL1ZoxLCWDd17u2gZT/T8Cm0Dx863gxpt0vAZtP2F20Vv4BmPYTp+aI9Ky/"
    "CtgYwv4sYLw23wTs6ctNm9xrAsYy4AUB4/3fU4CtvMqUqY8BpjaY/vef4bhsMPnnfYB9vMHkS3cBdsxG89zY9/Hb"
    "N7qxNSn/H2BPbTT3Fhuwn1eTLkb+1MsAqyWsjGTqpYAt3uT6vlP+P8D0nh713UWOG4t/Ln3XuQ1lSScdH1zipOOX"
    "d2qJ+OVYnj4xpgOXCxNFqVOkJQ1vLTGikjsky9JHgzo2FnXSIdtdVNdure7oS5IjaeuNQNxK6eBXLHOgbbhwXIjd"
    "tdpMyg/W5/Z1scomDU48RJhyZfAjYQKgc/m4+txis5O5zmD2Vyz5P5HI9clkLsc/4pni6zl+uJbthUu2zZ22O9Kt"
    "tp7jgcnQc9VIDZnOCset+OFPasy8G1+SfHgC6pRWmXEiXOdhqHMs69T0eyT15X6I9Ud7DPrWDhlJvnRoD2MasM4N"
    "UIef5/a4zgYtV+mcy2jl3vPVMvSndmD6k7lHoy8N5pbjBo7eKMeI6Fw7+yjXLsO2TK2D9IAzJKyvHEY26VOWeM8d"
    "F04zbWl47ngR6UAfL/CeO75+k3d92LH4o0eZdtags8J8xiu+jaYj7E+bO1Rcn1kshTnEiHyN84S9RzxrBe1pegHN"
    "2rzProu5frg9v7rl8G62cbCvhuPKkc7w3ZnOfHA+WTtPi/bLO0TfynHz3P6H6LJry+ju6XQPBcaBwyLVeDRSj1gq"
    "I1h7rcQ3nsIsT/1/x3Su386pHGGt4qcii7rJMKpSbmKiMqMyl5EbxJv6qdnwm5jcdCx7gspqwVc6Wc9tMqsOZcPL"
    "EzkMtxNySCqzIEEHfBR6aa6kcs0LVtDCbIFUKw5MeF6YIWwkjvxUyFpr/Inntv6zbi+r3Wq4RVUfitdwzq/F9G8+"
    "Pz9fubkTUnKmufMm5Dlxx8lvW7kT1NacVaki+y7vHO9dz0EHNO76tvPNPQ36K+eOSrYEa4g18oR4esEnioqDksWV"
    "ANNq3xJ5E1ruJxHE9esz8ZX60BNfWdkERp2VFKpsSutO7twsPLVX+ox/zrY5a/9px3Rfpvzjti9V/vHe9co/LhbP"
    "8Nvnc/AMvx1njGf47TiyyQLGsWJ4ht/2feIZftsnhWf47XOReIbfjgPEM/y2/x3P8PM5TMbwDL/tD8cz/PZZDDzD"
    "b/vK8Qw/xzm+JuRZtuO28Qy/fd4X93P2WW6//RznwSlUbvt4X3AZ0DHeK1wG9oqfx9xnOa8tPxuzntU43sl6NzyL"
    "9yOXKfke5TLl5k27Dp7F+5HLlJurB+9RLqPxScWvwLN3Ws8mrGfvpGeL6Nml8Gy19b3F1rPV9L3t6NmzY+n7ZVKx"
    "SXXmsyXwLOYb6j3Wra9/ykgspeJXY+5d0O195kma19T5FXg26TPWZcLcsP+any33GeuOwtyk4tcanv1cuXdt813a"
    "mEMrT0X3Nfnf17Q15zS3Ye9r0vPXyZrXDuPcOSujeekGcxaL5my7zhnnpcT7ojS/60L27oOUe98UP4M6xkySJ89f"
    "7pUnR5I+MO98by68oQ0N3SasZ6SNeEQb/3W0UUbtox1c4iW2vXqAkuvgO7nONOV9Z1cqu0q59/1g/mLuh2TD7lPl"
    "fvs0Jdzb2eI+u1ibdJlk2GLFszc3+e+9OpBsYr1Dn5tC+mbdQcrJGxto+tqQbrpRnW/Wp/+9k5J1Z8yRn6fcnIva"
    "/8u6sv4bfX1z6tyc3Vz2Eq2lXQSfIO4BWH/iNnAPwHrZHGGNcGzWJ4vM77BtMIWOm0c/j2i9W0vQOsdZpVw12vxS"
    "Utq+g7VRLitXGGOV+umUvlYk5aMp1t3r2jroOhFokk3k4NapDOefqQ+/lJxm8jWlP64yC4dU3Ml5FDN2uN5PGlbY"
    "H50M/3G5saQcPRmVwSOSyLGnsdzdR2LDKLs5voXvl2H+9U/ln+vuQ8BurTLPV74H2NeE3Ux2nD8q//xkv1X++Ype"
    "VN78QXwG6Gnln5vmcdQtRpu2tocA6zXGPLd4P2ClY8333a28OTUYu1X559u4Xvnn1Nio/HMyrFP+ORJWKm8OAZ6/"
    "5cr/fPpi5X8WeZ7yninms9YzBfsW2+/qlP853vHKe7b0IGpzjPI/YzgSsMEU1/UlnRc4HrCPF5ix/Uco73myRZu8"
    "93jY58nwHo8nyLZXPsp7j8fNq01sb+UfF99DeWPDv6Tv64b0co051mWgP1xFdFkCZW/XemOP1NWybrNQ8McUtITs"
    "NKKJ9Omg0Kyqha5YbHE/biJXMS3XqAgrZSolf4Kd1+M3yj+fy6+UN8cdYw8r/5x6/6P8c+rdQ7yFy7S+fm5L0ptB"
    "cHk5CsjWRnqVWREg6k1hvjuWXdviPg19J/bZPvSdvLXajcm1fSfs42FsN0HOcU6trgGyLBkgO4uENj86JXP8csxa"
    "V3aukoMFjM/ioQyx8270U+69ALuTb6z/vDQF5oO6pvMr8162gsamTFjvrJf9ptY7FtyvKuG+zt/VumeR7f2yk2F/"
    "HFfunaX6P30nCvdb/832QX4usg/6xH10tG9MaH77oHQ/yi7Km591yfne+OfyUd57VfzuUMH32Hd04B2Btp1F2yyZ"
    "jrTtDn2SeK+Gbc8bpLz3Cuq2kmT3xHszOF+xtM7bUd//FnPfq3nN2ZaN1X6/qnLjYFvQjrgDGg1DDlRF7raNcpIX"
    "fax1wHyX72O4Z3y6K8h3td2N+V935cZlX1cdXLcDtH/SSvdsgf1M9VQvfy23eHs7y7b9UJ1sq/+V49Zlf3XZTNPG"
    "/gTtnx+EuuOvduMgUjmkT3HbSOWfcVzbwOG0ny6scm2WfP60yPITvH+uade/BurY38I+hcuhDn/Da2PNO4NXQh3e"
    "y9ntLIM6fNfH/nPN71oAdXCOsM4sqGOPD+dYmBxQh9s5Hc7E2mM3WsC47eGO/50axzhev82tNNaHOf4+nQMFbCHt"
    "hQcBdp2V972P45UTN15F+accr5+Iv28XAeM2OwM2idbhbbR3aA+Y7SMqBGzpAvN9SsD4fV+BzDqp3tzrfwoy60xq"
    "6yMou5PKPoCyn4ONi8u+oLK3oOwbKvs9lD3G58+h7EMqewnKOKf7s1DGOeSehLJeo10bF5dNG+3u37hs6Bj3/hou"
    "u53K7oMyzqH1QyjrPdY9M8dlnAPpFijjM/nXQ9lP6Yz7Jig7l+b6Sij77ng39q3xrtLx7v01jX2mshVQVkHnYpZB"
    "Gc/9YiirpLL5UDaAaGsOlPF6mgFlm6lsCpQlaJ2fCWU9qGwclDE/GIO0RmWjUGciu9VwKNt9mhv7xmV9qOxIKPsD"
    "lQ2Dsn9Nc+8tb2xvhrs/4bKPKF/XAKRnsp32QZ/WAnf/xmWHLHT3J1x2H52j2xnK+K6ILlC2eqXXxnXJOq+Ni3kf"
    "6pefb5D3LFrmL7D0NNYjOYZlpmrBu8wNk07jiYV4m9bVQofKZhfdXRHOONYYU1hOOtNNKn02l+MISykeoFipFriQ"
    "2+EhoFnMT+8EClWiSO1APzEfGnVy1eCTWdBMfbAfNGea8ifcWDwzzTXyH597sSeAbz2faG/PZrdr5MXz9YEGxyl2"
    "2jnaqe4kdXGZU97w/x07deZ6XRqa6eo43Xbq7uxMRbs0/Lers1uP1D8qnN2dPbaNXSPWwuxmL5+HKiyqrfRpKhvf"
    "uHOEZylUCp11xPVRweWamOvjTNO5HuevzHp1OE3Yfcs9qLQfTgb7/mM+Haqv9O+q0/B5nVynSnipkkzkRFPZ0asT"
    "6vGc2Fei6XMUD+VJqD8COlgRvleJ7DwTTo49ztwg6oIXkc54Z8wt47Put8a8eS5XkO59PWArppo+g43Q1sQab548"
    "tNvbefI892QB1te6CxLz5Nl3SGKePPu+R8yTZ99ZiXny7DsyMU+efe8m5snj8wS7jvLmyesx1cQwT17CwnSePLaT"
    "8B2L3Pa+NA8Hw/M3WncADYn555zuF8t8p+ReQp2nVpvzs3NAHzn2pBz6MXKjGc/XTqCxsWS3igP2b7JL/IRo7Buw"
    "WQxdZub7+wJzwp1hvu8TsOPtA/fVYL5yzin4f45/ntc/QV42ZyDdk+P456h9xfHGmXBs4rOO996vYrJ//BpsZTeN"
    "kvvyc6GOnTfyPqFO3UrzbNkdUAfHAu8suhHqcO73LVadjTA2fDbocijjex/XOP53EV4M2MlWPqOlgPEZJfZlLoT5"
    "xfNLmH+I43tmQp849+1Ux/9M20TH/6zfWMc/BmeU439+8EToL957hvGtp1LfKh3vHWl8B9VBMC+cn3XoSPOu2YHw"
    "rhfHmHfa8t1wXLcntMdxbQesNeXDLlCHMa7LdTpCHb7jke/843cVQ7/sOrfNMutuVf40yu/8AnwAdp0Tq8y6fwP7"
    "ZulIl2ek1j/4JKbTfB9COY06jXPzIuNafh369+YM+XtfVN4x4XOeTMdPQr+OnGrSzKPwfXuvNWOav7RybD0QUJff"
    "zXXvUN77OBm7WXnzV/I4XYP+0PUmdiWMoe1XwNxTOD6X4Biuk+/yvEB5aYbb43XDdc9R3nvMpT6k1r8wBiw7JoLe"
    "NJ143elQf+wIN6Yg5acAbEG1KduGA9Z9nIkdI2DMFw8D7AXrzuID0c451RtnYt+FgHEm9r3CGGdi5yTFOBM7xzLG"
    "mXSz2sTYCjt/PcZWcB47vmPAth0UKzcmX/usOd4kuT6te+DuKrne1Um6gv7NZ3t5vI4b7Y5heyjjOxkkH7amSfZF"
    "9hFsHjiGLPNrRnjHsGiqaWPHMeQ7AOpmeMeQ9Zejx3vH0Jlk5rtFX6muM9QnHsZeD0gj9r3i+H32nTS7Kf97D/H7"
    "7LurksL77pglxCLVmX2R4m8Op/VSJsQj2feLD1L++YD7KP+7iPcU2nx+rTdOxL7bEuNE7Jz+GCfC8mvFYq8dn+9V"
    "jVm2XnvN/D/I/eSP"
)
