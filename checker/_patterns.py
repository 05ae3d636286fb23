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
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (12756, 12972), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (12972, 13723), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (13723, 14249), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14249, 14305), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?:预算)?(?P<kind>收入|支出)(?P<total>总计|合计)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|达到|达|为)*$': (32, (14305, 14681), 3, {'stem': 1, 'kind': 2, 'total': 3}, (None, 'stem', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (14681, 14742), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (14742, 14937), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (14937, 15145), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15145, 15413), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15413, 15625), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (15625, 15965), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (15965, 16404), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16404, 16901), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (16901, 17353), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (17353, 17805), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (17805, 18253), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18253, 18714), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (18714, 19162), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19162, 19635), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (19635, 20067), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20067, 20533), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (20533, 21018), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (21018, 21455), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (21455, 21883), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (21883, 22323), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (22323, 22778), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (22778, 23208), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23208, 23665), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (23665, 24129), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24129, 24580), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (24580, 25031), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25031, 25490), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25490, 25949), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (25949, 26424), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26424, 26854), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (26854, 27305), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (27305, 28182), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (28182, 28590), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (28590, 28755), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (28755, 29104), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (29104, 29384), 0, {}, (None,)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (29384, 29543), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (29543, 30039), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (30039, 30567), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (30567, 30680), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (30680, 30797), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (30797, 31093), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (31093, 31256), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (31256, 31430), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (31430, 31589), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (31589, 32308), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (32308, 32356), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (32356, 32510), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (32510, 32646), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (32646, 33470), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (33470, 34439), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (34439, 34610), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (34610, 34779), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (34779, 34946), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (34946, 36129), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (36129, 36172), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (36172, 36505), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (36505, 36559), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (36559, 36711), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (36711, 36796), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (36796, 37171), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (37171, 37689), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (37689, 37859), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (37859, 38975), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (38975, 39109), 0, {}, (None,)),
    '[!-~]*': (32, (39109, 39126), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (39126, 39404), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (39404, 39772), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (39772, 41642), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (41642, 41713), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (41713, 41795), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (41795, 41846), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (41846, 41875), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (41875, 41956), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (41956, 42252), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (42252, 42356), 0, {}, (None,)),
    '[0-9０-９]': (32, (42356, 42378), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (42378, 42440), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (42440, 42458), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (42458, 42611), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (42611, 42968), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (42968, 43095), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (43095, 43137), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (43137, 43249), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (43249, 43354), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (43354, 43489), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (43489, 43661), 0, {}, (None,)),
    '[─-╿]': (32, (43661, 43677), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (43677, 43883), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (43883, 44073), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (44073, 44350), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (44350, 44492), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (44492, 44783), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (44783, 45259), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (45259, 45460), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (45460, 45788), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (45788, 45863), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (45863, 46167), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[，。；：、,;:！？]': (32, (46167, 46373), 0, {}, (None,)),
    '[；、：,;]': (32, (46373, 46579), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (46579, 46798), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (46798, 46824), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (46824, 46888), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (46888, 46904), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (46904, 47203), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (47203, 47520), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (47520, 47574), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (47574, 47604), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (47604, 47724), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (47724, 47926), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (47926, 47969), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (47969, 48196), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (48196, 48407), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (48407, 48750), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (48750, 48809), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (48809, 49215), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (49215, 52047), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (52047, 52258), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (52258, 52412), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (52412, 52946), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (52946, 53296), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (53296, 54015), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (54015, 54067), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (54067, 54582), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (54582, 54911), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (54911, 54983), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (54983, 55129), 0, {}, (None,)),
    '每(1?0*)股': (32, (55129, 55161), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (55161, 56074), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (56074, 57005), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (57005, 57210), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlJPASVlEkLiggq1oXVIxadwkkARFB0EBYZBFFQEAhKCoUEFxA6q61rrV1+f1rrVVs61Z3"
    "f9pqa+tSf1hrq7Zqa9Uq/8x75+R+Z+659933kkCC933E9zLfuXPvnTlzzplzzpzpqJRKNP5zGv/FGv9tbfw49HeF"
    "Sn+S9LtH478CwnQ9Luf6HaGtwsZ/HQCz2yql310b/xUp9/PN1q2XNv4rVNZHt9uJvoupDJ8nD9p22kn72B72nQPj"
    "oKDvyqzr9E32bawUp76O0XPlN/7r1vhvSOO/g4V79aL3UsI46rZ2phvr9ru00Lvqv+NO+tl0W32obKtyy4ZUpMu+"
    "hLK83dJl/2r8152epYCwYfS91Bov6b38+kW3/Wbjv3Jqq0tF7u08B+10bkY7P6fxLKUx0Nf1o7r6nQ+Buj+BvooN"
    "SZfdBWUOlf0QynpRP98EZR2o3rWN/75P9+V7z6Tv2XTPCwVsGmFLiJYRG2uNjUPl0+l3J2q7szW+I+j7WKDhMG2d"
    "Cs8323r2WsAmW9hJgE2xsKMBm25hwwXsDMIOFJ6F+2oIYL/IM7F+wnWzCNudeEEp0QnOyYYmLuH96DaOpDbKYOzP"
    "pbISKON3K4Syk6gsRu3l0zWKniVBNHoEjUE36ofFMFZ4Pf/9QONNvke8pxvwsZbkr5l43nR4jynURjz1kMGfmPV3"
    "nrNjfVKdUr61k8r9UxEEFiQyN8B00q9x1McQ3ZWTTO5BNBgDuikkumGa0GM9yeIXOPbbi+YqgOaae9984gUqZB9w"
    "n77a+IAzqH4ZPVcp9W2QLlFYZb5rJ8KzaWOz0EZfkgNx1hlC6DR+z9M1x7ak52KelWlMu7TgmPK9Zxak5X62Y9S/"
    "BfukfzP6pAjaW7og/V1Qk/5+aK7b3tDGRo6h9yyFa1n3njeRrqn3Pksnn2ueXex/Tdjn761cfZhl8qzq9Pdzl7v9"
    "ythRtfS856exjiBDuawI6m+y6tvy8W+NFy+jZykkXNcfYPEbje1C9XoAfbQET7PvpesMIj4cp3fMs/S3fqDrB7Wz"
    "i8/YaT3V7xq/8dZ6rN81Ycd7d9U66x/W1YJ0f3vsZzVWvD6LOT8gSxm0opXedTbp/z2oPC/Ds/OaaALUb9mP43bu"
    "DvJpCFkcpGJJNPdiPL2m0fTRE/hxEM1lM8650GkPWOOHvU8+0HBQPX7vyxtvdGUs/b5P0n1/Bfe5j+ZFMf2tWkXj"
    "jtlLiXjjv/wCo05hIv1dlPp/sYF1cEq25doggDc081PpR+DSJxbUTo7sIhScDN9kPMf7JXPsAj+bZjHQfaZ5ivLz"
    "MsecF/FoXkTzYgebF7EMdnRpXjxtyYv8aF5E82IHmxdh9TppvRUHn0U27XWHd+H2B1kyTOuKQW2Ut8LaBm3ifXx0"
    "6G8af1wtrNn7NGN9xvaC905Lf39am77XYsC2kJ2muCqNzROwDoTNErCLq9NYPbzjigXpstNb0Qd3fAv54A5sIR9c"
    "H7AxGD6W8iaXh+96qpvgkysTfHIlgk+uUPDJ2bQ1rfHHRvCx2zTWT5iLPXzqso0F65b61GXbSi42lci/EuRfCaap"
    "beVfebnx3/gAuuor0NUePnWdIeFpcJcsaLB4yI5h11tAftdC6hf2HeSB/wbbQTtqEP+1++Y4y94fpn3mwXZb38mx"
    "rc5CW7tTv8eJN8YEXmvrMX0FPScMzfyoovm+iyAdA9srs+Kh4lBPt18GOtH70Pb/EU11CbtOiIXlifF8p8ApdJwE"
    "aP8dSpxSpyNU6uQ4yaY/yvDycv7RedvyRLW15U3AiUC7adNnVayJ9tK8NZnkyxq8HNcJXkj09Vfb+9u8OvQb5Lq0"
    "CfX6ldktJJwsBiCey5Ir43qsMsfnqgwoZfvx/dgVVem5+iNc07e4jyKPeym/iSQK7ZEHaVVU7P7u0Cw9Ylt9Etlo"
    "Mw3NJvfsltWhZlgA/cSzepRkuHnWEL43pE5h3/BI+u5vraEzrcN3YZ0OZGS2Pp9s/DEcr9KR5HPYtT7K4V2gW/mZ"
    "B2XZHrd5R+Og7pmXbvNYx/QvPQ1rycep7WTL84VYXjy/gIYvRaJFqphnu4cNdfQuSdvmJ+5XUpl5dVPRrDtXVLbY"
    "I/tUa4iF4VKJXEV1Qy58xpKMzXCHJ8JwYsdaq8ylGJy3q92+nAd6+AxrXhp2gpaWs6FeP0+1l09DyOLi3EVbE8/L"
    "B6rScVwO8EvNI0c47jhqhnU9je/3rfG9ip6nOKthC0O7eZpo8l2NujBHYV/UbrSpZqxpvJ++/u3s3tL6nvz4WbLn"
    "SkMHuKfx390W7+GYvGOqXeX6JtBFriM67KBagdnEmhhJ3J09sOQrdDupKMcJ2xaYTS4jH8vpRrkK/2SuBBZwXSKn"
    "PpD2QmjeeSn8zfGxmncut3jn+UQaheGpMBveqSw6zeFToNr8JyTvLIpZhJcM0PD7tjRvrPSsR1Y0/rjQSfOtW4kO"
    "Wn7h78RYAXL1L3cNIj1/kci3Oqh28GnwshWnpSk9Fpq1ZL2AzMmu1sJ2M1eP/73Fq14lcihveV6ltbwCTZKJJgos"
    "7mBNh1JcEXcSxUHZt0HPy57Gs9AD26ftutlzqDK3udJ827Rt6zrGcW1d+u8e1hpsuhJ879GaukXW1CHtKOKQRuuV"
    "aL3Sntcre8Pf0r78f29049zC2t3Rdo9xf9na7tEmdb1jtsf7D0+skp97oIr8Js31m1Q2/hjuRLa/HcX217+N2/40"
    "7d7oYz+J6C+iv9amPz8ZeQP8Xajc2BHW9XqOS3+PG+nqhBc3/ruI9PS5yvWlzaLrU1pZy+8jCRFeG29bsbNZxR/l"
    "pt8312eGY/025Q2on+bq9YWg7X2wnHLyTJRjFTuAbMZ2Of+Fzl2B9FgGdNgl36TDF2Np+noadItWjGHQsU1xZoyF"
    "FMXgdi+/WQk9iR3G0EYDGeIhDQnJHIwHgUwsNPnHm70uSn16ZN+Ik/skVLl3lz/Xr8yOXHGudKAh/HmVGQu/20x3"
    "z4Wmz/84bt1/1Jp1x44z634IdTm/ipQfRdf9M9S186DYuUheC6hr5yZ5zknPQnw3u71fQx2+/r1zaX1XTznroE7f"
    "0XI790Ed+7n4ee6AOn59cSPUsfO7cDsbHXdvE7+XHiuNrXO8eVxupfdY6fjneFkuYAs30R4swPh5b7yK9mA53tww"
    "nUbSHiwBO5H3YAmY7neNTQRs2Fjz/cYC1mmCOU6jAOMx4D47HrAD68w2jwRs8Bx6JnrOQwC7bJmJ7Q/Y++vpe0Ma"
    "G+ik9XKWd7i2DrMHNzEtvR/tYku/Sqrs29pC/XMO6VseXavFbaUxySYaVzvmpyJ7I1hF1to86krl9Lde551l6WDn"
    "TnTpR7W6XdwWhLH2ZwhvtkEzt7HsA/OZx+y2iWlsV7BV6XFs7rzHfZdfV5m0ZP8+svGPyli67UNj6fsdHmI9FsvL"
    "ZjGVX1CYKCru4JSUduzkJMvKO3dxnK7dnO49duq5s7NLL2dXp3fFbrvvsWefvfbu26//Ps6AgYOcwUP0lUP3dfZz"
    "9ne+c8CBjnPQwcMOOfSw4dtsPaZHOt7ll6phtx5ZKIHh/EOJbKn0MU8gfCIZj8MsrNA/OOa4olEXjRnkmsiN6hMJ"
    "Umwtnf8ICgqO++i9FelbFjQ0/oo1VoizhpyMqUS8cWG4p3Jd1U5WvVEZJ3ts44WNPxsStCRJNMjqseO7hIklQyjt"
    "DfBd6Q5s+oW+G18h2dGcjLp/XPdQ6r+Kxt+NzxFfqYc4iyWHk3qm5ekB0iPfRLMqlUc7PTyVQUunBk+fxHRhZtKI"
    "63s0jmVF48vEGmLpdvakuyWZ3mL6IRrHuG+sMhPxJX38U5XCdYmMiyUH368y3AI2lqoay3aJ1ZANS2gIN/eOq6z0"
    "EnzYydGgJ1eKpSt/00fC9+Eq/AyCTUMQ93mpGF8ac4xb50MXa06QSLXa4OEy8VDdlzRfy8GHS2bo2ZhnUDURpxuI"
    "h7Rz+A5qIixPDTWYlUbXpjlbg9+8bSSXiko/S35FIjtbRjJI7Yt5pqPIPZ1UIxdKb1yZU4+8faH3To7VYZVZ21ts"
    "+7a0z5nzWqwHu+Ia0sta3quRyuuYF8f9kuKnsMXUilb/5GCnUs2ZRslmtpvhibOwJSfw9npt/3OLpu4FmmrdfbhA"
    "U4V+NFLk5x7oUNI2aSoeauScWKvRVGhzb9J4slimh3CyNCwnAwVeTnQfz7QAtnMO6f3kW2907RU2L+Xn1PPgiwLT"
    "xnVqfvq7Y5ZrXs2/9d6B+XTd2dZ1rWrzijVtLtghPi21LyCHfZgGn7TtF2x75XY1/RSCP0OP+yJr3M+lcS8IY8fI"
    "OidTlj7j/DbgV67ISRrTp4fKqFO3qGD3kgbziYg/RPwhE38oV6Y/5bE8U9bYdtGfNeJXOrnT10KBvvIi+mrX9IWy"
    "JhbJmkjWRLzgW88LypXpd91CMRqf17q2pD46NtSJ+ETEJyKdNNJJ3XZZH5X25mg9tOk8M2db7G20aT+K4TBHVP7w"
    "3sZSZeaJ1bnJO1BM3sAqd7z/Xu+eS3uDcnFNI5vA7pv13o3shjnGOTAybOJI+FqE2+ynxU89qMh4bUNuT5rItoVY"
    "7lNa0lv039c56dz6Eg8aUePac7PJZ57b2R7tJ+t5upd2zX36xcIa6v1JRhqv/lXu78njzViy3R2XR+VbPIof4YRa"
    "Nw4tkjuR3InkTiR3WkPu+OWN13a1J0rNnB6VpebeFN53sA99P7ou/T2kJn2fVSVu3RLao/HqTPdMmJRc25iuuzSg"
    "7g2npL+XURz/vBJ3P0YxtXMs8ctLyGZ8ZkAdfr4zAup8ujxd5xSog8+M9xoZUIfvdUxAHb7XYVCnlOpUjaR9DnSv"
    "/YU6ZRPMOvsIdS5em/5+ah3JIKjzJ7qHM5n204xN19kJ6rxYbd6L3z0ZUIffvRDq2DQzjNr5poN/nUfpmf8FdX5V"
    "az77pfPSdf4OdV6mOmOs53kX6rx5sjzufxDqHLbCrPMy1GEavanG7J+nA+rw82wW6mhax3Z+GlCH27kH6syg/TR7"
    "jzPr3BpQh9/rWqhzO9HEATUmbVwBde6gOm/Y8x/qvDRZnqcNAXW4nYUBdfiZ5wh1Xr/GvFd9QB2+1wSocwDZD1cs"
    "Nu9VC3UOrjf78kvS106AOvdSnVtXp7+vGZ+ucwTU2W+xi2E/HwR1Plsqz9PBUKffMnMfFj/zXlDn0+XmPC2alq7T"
    "C+owb2L+w33YJaAO92EHqLNiU/r75tXmfI91cPdQIO/V2FfFXmwq9dlnAnbdDNrfKGCbl6ax9wTs3VVp7C3AmDcP"
    "n53GXhcw5kcvCxjLs2cAYx78wFra3wjYMMJ60xj8ArDhhN1A/fr/AJtE2OCpaezHgK0i7HfUn7cDdjdhrxF2E2BP"
    "VJn08H3A3iVs/2U0/4u9Z7k9Q22uBqwH0UY3wlYANoKw7vR+FwjY0RPo/CLAbJl4FmDLCOs7P41NB+zXI10+lZL/"
    "gKEM1NipAvbL1TT/AftopDnvTxKwQdRnRwNWPyr9PZ3skMPxHQh7nZ7zQMCOIxnbcXQaG4J9RtjBRGf9BGwK0efu"
    "gFUTdi/J0J3xOQkbSftHuwjYlfTupQKm93VqrEDAbm5IY1uLvFjRetrfDNj0andfp8b+KWB1V6exDwA7u9rVK1Py"
    "X8CY5v8oYDfTuP8WsHmEfUg66QuALbTafAqwJYRtpH2ujwH2WLUr3zX2EGCoW2nsfgFjXn83YF9Wm3PsVgF7l+bm"
    "9QL2D8I2CtigMbS/WcCOO4f2NwvYW4tof3ORdw/zPvSciwXsFuLl8wRsBO2ZngVYMWEX0DyqB6x7jUtvqf3NgO1M"
    "2ASi+bECxjx5lIAxLzhewO6ltf+RAlZBdH0IYP1qTH62P2BDalxemdrfDBjra6xr7CVgtxBd9wbsQOs5ewB2A2EF"
    "tCe8TMBeoTEqBuwmq6/zBEzroBr7b8KLDZtE+r+A/Y2wjwC7w+qzvwCWT3rjlcSX3gasW62pF/weMNY3b6f3+18B"
    "4/n3LGCn17prWY09DtjcWnedorFHAFtd687tlP4PGK99OpL8+4mA3UT0eQdguB7S2M0Clke0e42ADSeauFLApq9M"
    "Y2sA+x1hV9MYXSxgXUg2LgXsNcKWUv6FhQLGNDhXwJ6h82NnAPZ6ral/1gH2HmHdiAbHA/ZBrcnLRwP2d8IUvd8I"
    "wOKjTXo5BrDEaFOuHA4Y2z44f8JBAsa0NBSwgwjrSs/SX8AeoGfZA7ALCCsl2bgLYLzuPYCepauA6TWxxjoK2GZ6"
    "v0LAPiPst/QsCrACyivxzpw09kUhzLGx5vh9ImCsl/8NsFPHmnrd/wH2BWH3kx7yJwG7h97hd4B9SdgAookXAcM1"
    "fmr9L2Dcn78UMOYhPxeweppjDwgY28Z+BFh8nDlXfihgp9L8u0HA5hB2NWCcO4x17/UCthOv/wWMx+hCwPa22lwi"
    "YNdSm+cCNpSwnnTdbMBOJuw+um4qYKtojX0F0cQkAeN3P0XAnqBxqAZsDWErSCc6QcCSJHOOAozX+5xr5lAcW8Ie"
    "IXr5joAxXxokYKzP7y1gvI6rELCT6P12AuxmwhbRO5QLGMv+DoD9gLAK0lHiAnY/zbGvC1zsofEmz/p3gTfHDNPL"
    "x4DZttD3BYzp8x3AhhL2FT3LHwB7h84/30J9/QpgfyXsy5MpvxFgnxD2Ir3DE4DtNdHVVTT2qIBdQrl+HgRsEGF3"
    "0nX3CtgCGqM7C7y5d44lm9EtBd5cF3wW+7WAfTnRpN2rBEznRNLYWgF7lPrzEsC0vES9Z5mAsY5ynoBtOS2NnS1g"
    "fL8zBawn6deTAetK2H9JT54gYGwvGAPYsEmmXaMKsJpJ5vr9WMDGTDJtM5WAXT3JtKMdDNghp5s6w76AvX26aX/Z"
    "B7C5Z5AtguTDnoAlyWZ5I92vl4Dx2HYDrLLO5D2dAKuqc3lJ6uxqwGrrzHWOA9i0OpP3fJnvYmin1tinAsZrrr8D"
    "tqDOlP1bAFtEWCm1+SZgy+rMNd5rAvYEzYeXALuSsAcvSmO/AWwDYbcTX/qVgP2JeOTDAsZrp/8RMNbL7xEwXgPd"
    "BtgtdeYa6EbAfkhYLY3RJgFTREuXA/YIYXlr0tj3AHuCsK/o3S8C7Mk60y51PmC/qTN55HzAXqkz+cQcwN6oM/Ws"
    "aQJ2Cul8pwO2xaLrcYC9T9jr9A41gG2tc+0bGjsRsJVkq19J130XsCsmm7r3YQLGMucAHD/Cdr+A7P84RoRdTOuA"
    "vgL2MvGl3QBjHw73dU8B47nZWcCYR5YAxj6Wa4mu8wWMbf7fxL2Y9s1o7HPABkwhWyzd7x+AnULYYcQL/grYPVPM"
    "ufJnwAbXm2P7hoAxD3kVMPYPDSR76/OAsV+I1ytPChjripsFjPnZzwSM+/o+AWPeepeAzSDb6A8Aq6439YnrADu3"
    "3l2vamyDgD08K41dBhj7u9iOeamA8fs1APZIvUlniwD7bCrZd2kczhEwtlnNBExNc9cfGpsC2JZp7npHY6cBdtB0"
    "0352MvYnYXPoWUYCdhhhpeSTOg6wx6abc/oIwCbPNH16wwCbMtO0T+wH2BLCbiY6GwDYsbNojUe8rg9gN88yed2u"
    "gD08y1w3dgdM+8WQ1yUBO4KwWUSfRYCtnG3y+Rhgq2ab+stXebB2mm2uZT4D7HXC5hINfgjYP2ebcvM9AWPd7S3A"
    "vpptrv9eByx/jtkvLwP2zhzTx/cMYF3OMvvs14DNP4fWYzS2vwDsJ/NMe8//A6z3fFOf+DFgfeeba6DbBayexv0m"
    "wCYvNPWe7wsY0+4VgK0g7El6v9WA7X+eqROtAGzOeabecwFgzy8y59ECwD4mbDk9y1mAoR895f8DbPli95lS/j/A"
    "OK/rcdPJ/wfYu4vNdUctYIuWpL/vIl5wkoA9STR/NGBLCbuN1obDBYzt8wcCtvcFNB6kuw0RsI/J/tkPsMEXmOuH"
    "3QG7jeIKEqS77QzYA0vNedQFsMcJe4reoRSwVwj7gsahQMCYT2yNAS9f6vpOU/4/AWNZ/E/Aui1zfRsp/x9gGBOR"
    "8v8J2IcLyf8H2P7LTBvEbwEb3WDKxhcE7CvKc/sUYKc0mHr5Y4CdStheZ5P/T8CYlu4HbCjFc+xDvOduwDDWI+X/"
    "A2zyRebcvB6wBy8ybfcbAeM4KF7jrRMw9vuuBEz7CFL8mtpcDtglq2hdTLS7GLB3CXuAaHAeYHZMzSwBYztKPWCP"
    "rjbXtxMFjGXAWMAet+JYRgGm1z44V44XMJYBRwLWm2Lz9qDxOwSwgYTN5fg/AePnHAjYYMKWUF/vBdh315o6X2/A"
    "5q41bfc9ALNjCMsA+/VaU58vBuz9tZb/T8C+R+/+X8x5vc7s638JGMvwjwRsNelSfxGwr8gH/baA3Unv/nvA1hMW"
    "p3n0v4Bduc7kZ88CZsfEPi5ghSRzHgHsl+vMPvspYE9b2E8Ae2GdKd/vAOyldaZ+fTNgb1htXiNgHCdwpYDxOnyN"
    "gPH9LgZMrTfnw1LAitabMVgLAeu53rVFpPx/AjaVxmGGgDHt1gE2n7C7aK6MB0zHFaTGiPSz0QI2lrARAsZz8xjA"
    "nrrctAEeLmAsHw4SMF5vDgVs5VWmvO2Pfb3BjNfYA/tlg8k/dwHsow0mX+oK2DEU+/chycaO+O4QF5jy/wkY+7kU"
    "YE9uNNcrXyh4h6tJhyPf/CeA1RFWRrL4b4At3uTGUaT8f4BhbGLK/wcYx4WyDv07AWNf1ouwr5R51TNQNonKnoAy"
    "jqd8DMqeoLKHoewFjv+Fsi1Udh+UjaB59CMo49iy26HsbCq7BcoWUNn1ULaWyjZBGfOwK6HsaaLhy6DsAypbBWUf"
    "c/wflMVpvJZBGa9/F0MZ+yzmQ1kB8Zu5UNaTymZC2VAqmwpln5AefwaUcRzlBCjjtfFYKOO1WA2Usb96BN6X5u9x"
    "ULaCdJujoOz4JaT/QxmvCQ6GMp4v+0MZ0+1gpA0q6w9l565185vngyzvRBtbuOwiouedoYxpvBuUsf2wDMrY11EC"
    "ZcPXe/ddq6vNPSi6/A7Y89R654vbm9tiTSenKc/+p4S84ck6OWj7fyqbfUVDi21pcrJ4yGS4+x0XbkdU1mdHNcRC"
    "b/7jPVMX0vNpGj2fSKGwdciTHy4v3jRD/D4Fqp184s2ioICxr2yVJzF32mXaMxeDPXLHE134xdwdpLy+S8aGKn//"
    "Vn/APjrF9IfuIbR5NMnvXQAbUWOufboqr67OsaQdlXdtx34H5OdcFgMeXmDFp2rZxf2YFNrlGP8iwL4i7O7LvPm+"
    "LqPf3Oe2TnWJIEuXC/LrfNIzWFfy5ABqFfkTM2a38MlX7esTz1FsVGQSU/GwEzTD3mycuwXUwdIc7kD0d6pyj73A"
    "uWz7tU5S/nF/Ryuvn5DX1sOVv83oQOW1RzA2RPnbZfsp736zJ1ebMfUVKvOetO7K31eHc3egxRNw7tr7Qrj/y0Ce"
    "an18CpXFrH62bQMnK/99ECOV11fL1x2n/O1vRwj9zNgw5W9b3U95fYQcDzFAeX1Far33bKEvrf7ZVXnX6p/Xesfj"
    "/Vnm/XA8biX/9oKJ3vFgjK/D8ciz5kgP4omsBZfSuqtra/JFR5jPeaGZT5vmlxVezhgPpSM3+Gs2WR0gkPTvcj9e"
    "6IB++1OLF7IMnUE85S6gs3Ej3b2QqTgDwBZUu3VScQaA9ZxgYhsEjNfilwH2vLVf8VJtRySs/7T0s54Hekkry3ZL"
    "i40BFcfbs4iPN1dbr8hWqVfhFqUsS5DX2XENkuzhs9xQ9ti2IeSt9t4mvJ8d252Jt5ZZvLWEeGtTPpXOwaaPoHmb"
    "T+3rZ7sA7tW6OQstYojlNX/l1X712hbTW6WcUnq/Cf/W+4qQpr+rfYo+12k7K+fCZP1vM61LYxSnPYz0jb5A21yH"
    "sd0AG1br1knFCwLGbTLWGeYXl3VEm3mtd16dwTkBNnjnkP1+ui/s3DY8t3vQHIsr96TvQppzCSrjNrhNnrtB6/xD"
    "LJ11X44NU+56nfPZ7Kf8842m/K/0jXX2hzpB1yaVmd80T7n5jIPym0rrdSlf7o8bK35HmXl/hlrt72c9Ux/hffYN"
    "+T66rAvhRcp7hon9LkwPnKcoSXXs9+T8nqm4wsbCSU5r6wR2Ltf2tqwX9M4WyuVakcOtw1h1mT8sBwbeXHutk4mT"
    "57XEEqTt2HEzCbm2kM83k3dDzJPZmjqP+1J5aof8NGTW70MsB1J6gpPWRVPxwrWtPU6OuQzbAT4eHqxym39B8wtl"
    "5Y9JRqIMLt+q1E5bvbI8aZVH86/tzb9hNDYpG+pWc/w6w/ghDQwkfTlIx8Sxd0LolT2UG1Mg6Xl2e5Kep+s41rPi"
    "WaF+eS0LYmZeyzPp3lNV+LzK2Z//0L4+Kf1pSiYrYqDhcb/mrIF5bcb08n0nTSdIIwVvN9Z7262z3vHaGweSLXJV"
    "IzYHMN3GdLUteJWRYXoH5U++ZuxYVoJHeW17OzvuGl3naZHW/3pfFNfv5PjnUkk4/nuqNMU3xcORD+W/YKPoQnT0"
    "OZRx/p1PoGwNxbR9CGW8r+l95Z8z7x3ljbP7o/LGf70GbfSvM7GXBKyO4tV+A9hHC9x4gNReZLjPPsRHH4GyDbwX"
    "UXlzBnD9+wSMr0MfAedp47zm6COonWRi6CMYMM3E0EfwTJWJoY/gYSuP+qXKmweSsQblzQds52FfqLx5fO06c6Dv"
    "uI9nCGPPMdp1UJ/LTgM53Zve/bMN6Xr5wJR1rj+m/VHKP7b1eLDfnF3tbUfX43bQP23vG0L/tJ2zDf3Tdg6SfgE2"
    "892Vv499Z8E2j7GIHAeKsYgce4mxiBxHi7Z+jsfMFNuj2+lOfgP+u5DsVDxGhg2/8fPN1q2XfpNWLzy8rhN9F4N8"
    "w+dyhnifK67kmIQK+PbEWg7JfH462jTxQHOmy9PpHSeA7qdyPFVih9GN4pn9NDk41Dy6OtqyFdnY6+i3HrNS4hNd"
    "o7HZpmPjgD+xO9gVHYv3Xr0kPXelGBc7Jgh9H3Yci+1T7E7/8FniVvt2vhhs384/h+3nE7/pTn4bvkehIN971Xjb"
    "5jibc+u9PCxMX+k6JwGNIz+bW+/6uvze5bCAPjhAkE9Hb3Rj6P1kJ/rE7Dw1uwXItZ4B8rCz8t8jhnLrUSHmsimH"
    "NvStn09YWT5u5O9DSCfAtTrrZ2V17rV2/JKd2xDjl/asMjGMX7JzKiQD9MmiAH0yBlZzfOdp9N55IF9bxaYY5OVu"
    "j5/cOimRjXWgMEDvHhigr+8lXMe50nuDTott4tqP63aBungPqS7Sno1hHHKZxR9tPoXt7D/LzcMWdGbpMMjrzv6s"
    "Dkq2q/G+fR3P7KffKbB7PW3xVb/xeDRgPB5U3nhyxu4V2mS73J30XIjpc7Gk9bw+J4vXItcGyJ2rAmhjrfCcjF0C"
    "2CXW+y0LGPvzhHXyPGGdjOs/bncGlPE5YFOgjN9pkkBHp0IZ2zLGBNBWlbDGOT5g3Xak8u61O0x59+kdpLz7A/dT"
    "3n2OgwLW+3sHyNIKwB6odvWCVC7KANldHiCDOyjZblj4tlfPxvXfQppDMZJvrRYjINrK8sIy6Px2L1GSOTihs3fX"
    "V9qyyNalkI55L+gg5doetR4m8aohNS6v2h1sQ/9ZYNq0eB/xTgG0Wi7ohDYd29fhvhdpvVgK/pNSEtpd2aZG80H7"
    "hA4R1jaFhDEf6U79JMk83mezj/Lus9kL+lHvO5X6Ue/L537sqbx7onGvUsEEs33cq2SftYLPyPtR7XM3S6l/eQ0V"
    "E9YmdjyRn76dB/K2l09fvQDvZO97Rp342SqTdlCfGGGdgYLvhOOfD76vmDC+Tfs54Jv3SzXlr6pwv3lv9nmq+Wem"
    "Z/5k6VWLb1fTQz565VUrnJkezOKy8rJUhrU7xTLQUZ6PLsy0c2KVa7u25+NnGzLbX1F/Pckx9de7QcfQf29S2+Dc"
    "TGkPny2FCwqDY5WK2ry8DiuBKzI5A3NffzeE8zBmaCDWrLu5cwJlzHDKP9dzpJem37dkTCq3vnL3mWq7SrTPtH3R"
    "aNh9pnsqb37UWqKRXso9H7iI9K5dGp+sV4WrX9kxD8kAXbEowLYYxE/zgZ9eZ/HTaC/0jk+jvZ2IF30bxvmHyt0X"
    "ErSPaBbZWf5DcShXh7yOc3X9+WQ311MJ2Lwy2fUuEGxp5wFP45gHxs6G9S/noT/Bss9Nh+sPpDojzndzPbH996CJ"
    "7pmG+vvnVWZ+u5Oh7suUc23tpWQvoOdaQfc8EZ6LY1S60dkzzkTXvsZ1+F5ls8w6Bwv+lUWUt3JfeJ6rJpr+w71o"
    "H/7wma59jet+ebJ5xgznfeScwZgb5BSqs/da73qbn5ltg6gLcR7iQ2aHi6+QfIDY/+VU9gHtuz/gbPnMY33ec9Da"
    "O5JtkWyLxjmSbZFsi2TbtpRt/XzsYNxvB631+q6/GO+to787T3V910053gmbcY5pu7YxqR18Vsz5hecAS/IZ2yn3"
    "mT861ob9DH7+6uvJnn7oKBf3i0eMZHgkwyMZHsnwSIZHMnxby/CePjLclqfJAPleFCCzbTlcQPnuPjotkocRn4zk"
    "YSQPI3kYycNvrzzkMzskeRiP5GEkDyN5GMnDSB5G8nA7yMNC5cq6Q6jdPnTmYU/6++YaMz57wDSvrda+xq7rl8cm"
    "kn+R/IvkXyT/IvkXyb+2Lv/sHAc9A+SfXZflpVSX9/Xb10QyM+KlkcyMZGYkMyOZ2dZkJj/fY9VmPKs9DmUgXzPF"
    "wNrX+sm/KC42kn+R/IvkXyT/Ivm3veRfkSX/7OfiXBS6rLLOPcMrdZZiQ/r7KPr7mQVynCrmguPcDnyeTKqc2tml"
    "Kvf2/GRsQSRjIxkbydhIxkYyNpKx20HG6vK3akwa4ufivmbZq/dhRDbSiK9F8iuSX5H8iuRXW7ORjhxrvsOTRIuF"
    "dFbLHlD3xWp3T6FUtwfUfY7a+7xKrovxOXjuhf7eRHTzl/rgdWCUXyeSo5EcjeRoJEcjObq91oEvjHXPUJfsmkdP"
    "cPsoU04e/Uxcp8iq83GteV7JiMvdZ8DYnEKiXYlmdX5Q/v3qTO9ekdJR7l6QTOfAax1AyikQrW0jmRzJ5EgmRzI5"
    "ksnbWyYfu8Enxw6MT7nyjlEk0yJeF8m0SKZFMi2SaW1RpqX6qzbKzRrxsUheRfIqkleRvGq7Mah8zwPXmnZHPGON"
    "Ma7LdaI9FhHfi+RbJN8i+RbJt7YaP5NpHHpAv/FeersO7r+32/O7JoqJiXhmJBsj2RjJxkg2tjVb5QySWYdOp7OM"
    "KQbmq/PT33ProzVdxM8iuRXJrUhuRXKr7azpeA3236XmnvQ3Zqa/+9W4Pjde2/E1ivxyg8YEX4N2T786kd0z4p2R"
    "jIxkZCQjIxnZVu2evel5ho0y7ZTX03vvJtg98Rp7v6Bfe3pPoL1f0K6LuWOC5Gd0vlMkPyP5GcnPSH5G8nN7y09+"
    "9rqrzX3yh45yzyH2q/tYtVkX9/DZWCQLIx4ZycJIFkayMJKF7UUWjhtpriWDZOGNtf6y0MYiWRjxyEgWRrIwkoWR"
    "LGyrshDP6009b7U5Dvr5eiovJtGWtqE6YGdlrJTqsoxlGcl4JCsjHhrJykhWRrIykpXtSVa+sc5fViK2rWRlFK8T"
    "ycpIVkayMpKVkazc3rISn0eK1xmgvPE69jvsEaI9jsHpEVDXjtcpDaj7+Kr0925nRvseIx4cydpI1kayNpK1bXPf"
    "oy277DjVKFdbxM8iuRXJrUhuRXKrLe57tPcwciypvT+R5Z1dR6Sx2e7vTPsbHZCFk/Pcv3EdW0DPsg99P0p23SE1"
    "6bbH5Ll1S0a7+eT0dwfqtxEb03VPCKh7wynp72Ub0nUPz3Npppj7n+KLLqHxOyCgDj/fwIA6ny5P19kT6uAz4712"
    "DqjD9yoPqMP3KoI6pVSniubhZXQvJdQpm2DW+TzmrXMx0fdT69J1PoI6f6J7OJPT332JlrdAHT5vjO/F7/7HgDr8"
    "7q9AHZtmhlE7zwTUeZSe+ZdQ52UapzHWvX4Gdd48WR7Tnwh1Dlth1rkN6jD93VRjvvv1AXX4ea4S6izbYLazOqAO"
    "t3Mh1JlB/HvvcWadRQF1+L3mQp3babwPqDHHfRrUuWOy6bPhe02EOi9NlufgmIA63M5JAXX4mY8S6rx+jXmvYQF1"
    "+F5DoQ7LiBWLzXv1hTr7LTZlBPdPb6jz2VJ57nSDOv2Wpb87TTDvVQp1dBnOnSKSoXGow/yCeQK/+1eOfx1+90+g"
    "zopN5hl/PAf/6riyC/mhxv4MmM273wCM+c0DJCtfBWxYlamTPA/YJMIGT01jTwL2RJXZJ5sBs/njzwA7u9q87j4B"
    "Y7vnXYAhH9PYDwSMx/A6wJBvaWwDYDZNXwbY6bVmrtVLAfug1nyHBsBs2+0iwFCGauwcfJax5rjPFDDmuVMAQx6n"
    "sdMEjN/vZAFj+T0SsJ7En3aiNo8TMH6WIwBjvsbjPgywNTRfk3VpbD98FsLuJf1nAGCdLDnaBzCel/ycuwI2b6Kp"
    "A3YHzLbFJwH7IfGMl+n9igBDXpjS0wRM87fU/AedU01z+05jnwH2k3kmTXwI2HLidfufl8beAwzPBNXYW4Ah39LY"
    "64DZOsfLgNm64jOAIQ/T2K8FjOnsF4AhX9PY/wOMZQGP7Y8FjOnsdtDTeY7cAmWTWP5DGfPiTVD2BJVdCWUvUNll"
    "ULalyl0n5gN/0mUroGwtlS2DMu6/xVD2NNHMfCj7gMrmQpleS6XmP5Sx/JoKZUzXZ0BZAY33BCgbSmVjoewTOr+u"
    "BsqYx4+AMuZvx0EZ0+lRUPbOnHTZcLzvfHedaK+v9oey45ekywZD2W1L02X9oYxpqw+UMU1VQNnFJON2hrKLiIa6"
    "QRnTVRmU8ZwvgbLX13nXicPXe9eJBVQnaM223pHXbCNIRhWRTJ083rU/pPRMx63bv86c4x8tcNvQdRdCXWch6ZRL"
    "XZpmPULXnQX6h/K592THux47oda1m+g6pzredZRdpxrqXFXlYqlzGae5cobrxCaaNorbiSYOhzovr5PbOUDQmfg5"
    "BqMcIGz5KtIzAXvGum43wLgfn6H52xOw40gX6UjzuDNg06vdszBTdCZgw6jNfAHbTNg3yot9TXatzwXsTZrv/xCw"
    "GL3fXwWM3/3PAlZNff2GgGm6S+mZAnYs6RvPK3+d8EnAFhA2kPpsM2D5RGP7UF//TMD+TvrGfYA9bNHmXYC9Z+l2"
    "P1Be/Y115esA62mtETYAxvS5YaIrZ2yM7YaXAlY7yXzOBsB4XjC2CLB755nPcg5gNr+YGaBTTAGe15H6f5IgD0+F"
    "shuJRsdAGc+TUVD2Xq1rj+SyNTSOx0AZ64RHaBogO28x8NVSqqt5+xCSN8x3kWdzP/WEssQ013bYJPfpTPWkMEbM"
    "E3EPXYLG4esqUybwvrxy0AmyeXZ8ZpQztnxRIF+uV6Z/zN7nx/zxSgE7jsZyDWBPrXPni8YuFnTaXkRHSwUaWCTQ"
    "MtdHmrR59MyAuTpFGBdu87SAuXqyYL+vhjKemydB2b+JFo6FMm7vSEGvOSyALx8QwCcHB/DlvoJetIfyX9vvImCs"
    "j3YV9OCkoP9wDj6kz4K3G9t926XtIJpEnWc3az7a68/epEt1F7CjJ3rn4h2zTaxIWIccLcyb7vQe0rPYNoISQc8u"
    "FNYatp/gbKtde30zBrC/TTKxKsB6WPaTYwG7wFpjVwas7Q4GHVNj+eC45DOy2b81SHjuL6tdH00f0pWV9Y62rQfH"
    "se4ME0sSnaBtV+tJkl/ksipv/HiZkstixNdLgf/p3wmi+STF7+nxH6b1PrhXGcUYpHRLmsMY087+Dr2G4PvFm3m/"
    "fOqjYute3O+aNniecZ+VUT2sz32v+5mfrVBlPptcj6sj1Jthvc8UesZMPt6cXOxZfTxe5Ly27nCvbKE6+O4OjWW+"
    "kuNk4jT+P7Pm6Hun0Zqx1sszWfZ2sHiaHv9bafxLWn78Y97BdKksvyB1InEi9UdRqg+KO7SDIItklvUbMpOFd6Ik"
    "WuAJKltsYmaOEgnx1OaDJwPjRPRa4xRYh6OOomlZ07Gy5PXb1a4di+n+DNJf/13lri+afBtkH66bRHZslLGknz00"
    "nuzYaK+lWOwjZ7kx4002A5qDE0a6dizGHqp3c3ak7Ni4XiOf46ZNXvl6F9mcHxHWLF/RvL65xjvn+X6dJnnXLGH2"
    "Nc/wWWfY+vikAJvCKQHrq+qANfAJAWvgo4S4lXfpu+dI71jmraHr671j+TqtOz6b6h1LtnGxDbGPsL4unO4dS/bt"
    "ldd4x5JtddeM944l28IYw7HcXGtitk5q2+GvXuK9t00ryYBnLgp4V763dKY89nW5j17C514ErSfe97GhJutMP9PR"
    "G13fkn62P4A9bWCVa1tKxUIAxrGpG8hu9BxgrxN2K/GMJwDj2Kx6avNRwOqrzTYfBIzjKQqof+8FbEiN6xfX2J0C"
    "xjR4C2AcO6BjCTR2LWC/I3pZRe9wFWDsU9c+do2tdbz8aw315yUCpoifLBOwd6nN8wC7epL7TKmYOQF78KI0diZg"
    "ONZso7axL4knTACM4wH+RLxgDGBXELaK2qzC/iR+uYZ8e8cCNrzejX1JrccAO7fepf3UegywommmDW1fAWNf0D6O"
    "17bHdL0nYNpPyH5DjfUC7BXyAdxAdNbN8c5xfpZOApagZ0kImPanaswJwL4UeIq2N2rsUwFbQfLu74J/knXVLQLG"
    "/tc3BTsW+4ZeA8zmEy+B3rA7ycRn0feoXBs1l+1SQbFQgo/yF4I/8kHBDnO/YFe9R/Ap3iH4Cn8g+ApvEGwY3xd8"
    "gFdB2VziM+sEv+D3BL/gxYJtqkHw2S0R/HMLBF/c2YItapae+7QemYrrUSf4E7P+znN2rE+Y2OsMnyHNidtOwLow"
    "G3tgImbK7zKmqcmmzZL1r6a8r9NN/sB6zGeOt42Pa03bTaY23nVcvSfTc9jXvipc63d/+1qtP5Rm8ewcS5Xpmnfp"
    "7xUkj+8Gn3Cx5Xu17eQ3QV20vUt1N0DdTM/wPajLz83t2XWXQd3/LDDbPdGyV5wLdT8gn/gBZ8vtzhB82bb/7XTH"
    "P+aVYx/GQh1pvFh/KFLB73k0yEv2vzPvHx7gwz5QwNiXNcTxX3P1c/z9qrsHxMzt7Pj7Y7o4/j6X0oDYtwKMTyTs"
    "eHqWrcobG3Y0xTX+B2W3tW78p/KP//ogYJ36roDxdX8M8NX+NmCd+oKA8Rg9JWDcZ48FrG8fEjC+7n7AXpxpXnc3"
    "YEynz1+exm4NiEW7HjCchxrbGOA3Xof7LdabY7QyIDZsueBvPh/KulDZQkHPOkfwz8yGsuer3D03duzWZCjjWMKJ"
    "UDaPdPtx6E+mstFCjNdIwad9gqCPHS3EblUKOtohULZgoutPtHW0oUKc1gAo4/0lewu+y92FeKleQhxUDyj7mnx3"
    "nUP4C4tJZyglvSAb/SFGdhStP+xFZQWWfYPXWrUjvX5Qmxd0DaDdjsqfZ2XaK9SdfEiO8Hy2v/M7yj8Wd1CAL3Tv"
    "AF9oBWD7z3LfXWM7BfRHecB8xfPY7H0Q9n6l8gD/BI95Ic2jwgA+1z2AryYDeGdRAH9E21RnHz8wr/MH13vbs+1n"
    "9t5mXl/r3MzdKf5QikNhftVZWP90DIjFLRTWWlK/c5xjF+Gd7OeUbHDDqkw/k2QTPovGk/X44lbZEOsErUPC+P9a"
    "3m3Z2k7BZK4NJ0M7XTQdzQEZkU8ykX1+refzDeVbCl52tnWvbyInf1+gP4399LsK8nknQV/CmLMSn9gKPe6O8saD"
    "9J4mx1coincos+IDSkiWFvHDdg52FTsQw9Ed2rP5sK1rFgp6TRiZ49Bvlsth7vWdABk6KEA32DtgDVEh6Ig7C3oo"
    "xqfXz/fGp3N7GJ/0WLW3jwYo2ReUD3Lc3hPwYrV3T8BXy7x7AkaO8vpS7b1nRyj/PWvof7P3zOwXsN8E/W+4P9T2"
    "v/H97pjt9b/xcz631qtn4N5MW8/AvYK2XuDZE2TJyoUgKwtUq+atsGZaLFzVPIPVt+G8FqGFY0OurcSyFFaFAX7S"
    "3oBxjjbGcA31Vp2rD3I+Cp3UQuLbOr6A+TPO56smemO5SkAJKqX6XWFdyXzCL66oiK6NE7+3fTOZ3j+M7qzn31xl"
    "2oP99gtOBWzVeNdnZ8cZsL2IYyIwzuDeetM3iHEGXxLPfnS1N85gQ52bj4LjDBg7mNqsoHXdocqbJ9C+HvlcBa23"
    "rp7m5XNf0L7Pe1Z7+Rz7f0eM9PK5rpPc/eE2n1tVZfpck8J7sg8bx3DREjePirTutf39nLtD5yPx8/fbaw2mPe1/"
    "jNM9OE5yp1aIQUuxvsYbFxQ2am5FxY1r3ZLS1AOIkUfJlLpS3ll10fMoJay7p1+sLScDWi+zxVjO66ZYeJ4bgmNX"
    "5hgZmXWcWkX4NU0i/G0rfCDHXwY1VPp3f2WOg9wQfgwrsm07nlvcnz/UEMt+mRvLSSYjD0rtO3Xc+HPkyRJv0nlf"
    "WdbuJcSCMI/sDRjbWDhuvocQV8RnbZUBxvmDbiOdtRiwjovNGKA8AeP3+y+8+4FWnqV/KW/uJMY+Asw+W+wvgHFu"
    "KcbeVt499Yz9XnljcgaQjPtfIS6SZeOzgJ08zny/xwGrX0lrNLruEQG7k3SRnyr/nDA8HvdAHTvPE78T+kr6rDDH"
    "5Xq4nrGeVeb1V0Ed7pNbrTqroQ5jnaeadS4UYgP5PZYA9laN2bfnAsY5FznmbzbqNEQ7fed7da8Xl7p1bN3L1vNQ"
    "97LPb0Xdi3OV8XOi7nXXxZT37XKv7sXjvGyUV/eqrndpAGloP4G+dDu27vV+nTlHUPcaNdnEUPdaMcbEUPc6dZmJ"
    "JYX5I53TN4nuN3ScV39eBhyyENYQ2n4s8TWtNzJfmwv1L/bhgzp2iutPEWzQk4SYnVOVfw6LWuXdR18l2MePh2fT"
    "PnHp2fSag5/tsACfzgEB64rByj8PSV/lv89uN+Wfb6On8s9j0VmI/eqovDkNjD2mVk6ZbPIOFJJNMJ/adCw/nb3v"
    "lPvZgXVfBdgh2bcQVC8fbIJB98oUbx6na4uV96wR3vuv6RBpQtusJFq5pMq1/ZX4rEdUlfv7zPmm/6sMdNq8t+W9"
    "aNvOlg77Z9r8TqjmfyrC+QgydrPj45dkOksAnbG/shiu5T1+3cjXvi/9LtvaOBe3uuM+ga5LDY3zrf7EPPTaHFr3"
    "+UjjJZXlw+LOb4z99tfHYS2tr11D1xWFHeNY2FjUuOPkOwWOU9jMrk9s01jUxl5qeU6UCOc3K4o12RrSrCIZsMLs"
    "m6vzMRePn7uoZ5/XSY7pC+M1K+cwLgaelEl2XkZ0iHKR4wjXVLm24OXEi/Ko7vl0n8IcPLcZHbTxlnAjFLR9oZQF"
    "baoWoM3m0p60j17Kj6LXuLcQ/d0A/oQiSw7aMVysOy5SZn4TI1d7ljH7mT9ZRvXHt6sszLeUmRysfT1aKMwiIzlV"
    "BrWeDT2E5WdMg47gu8b7MV1J99P89Vor1iBG119OZXmR/I7kd448lHOFcCx3trR5k0Wb8Yg2I9psQdrMt3TBLWQD"
    "/bzW5aV++/q1LrDKMXXSBsufMpTtw8pro9qX7YvKG4tQTH/HMsgAxAaSbQ7bcLZRG2HtV3pO7y/YzlCmVViyMMz9"
    "eZ9pNtd0B39rrm2U0z/Obdwnh+d+sJX6Wj/Tn5Sbb3Jb0STnRcJ3Mex6La7TtqtPmi/f1No6bWadtBD8MNuKNjA/"
    "V7bXoc24E9B/B5gPFZXBco/nfeeQPCjMWUflyj/nmj7P4TBLr24PPC1fuWeWlwINDIJrhlm6GeeE+9pJ5wRgfU1f"
    "e0wOMoll8r9JJj801/Xh7WnRcdOavN7dy5TMob8LhHyGJ9R64wd/JviV8i1bKj8/59P5bINJzxeRnSnbfplF9fNb"
    "nJfmsON/+9oHnObbB5KtYhlAdRR55/7KzJOKPIP52kAnnced8xdmkwOXc3aij3EfaiNptYF8U68XvmlUab9Jq7Vi"
    "P5QrM1+ijqtxSP/lfWoVOTxvEnTqpMo+ZzHz3z+o9P5LllEoX/JCzH28b6Fy914GyaRHWuidB+X4zjqG5kDrXQtC"
    "vuu2lPuSPMF6LGexb3UMzd4q+xzQr2V5TZhnG2SN++FEa9k+G9JYXshrPq919xtXwHjhdfvBdT3AFlLUgmsJ5FVF"
    "Kty5e7gX6kyrnxpZYCq+Puy6oL2vEzJJV1IYck4dmsmZvzWEMLP3m+0Ldjr2udnxNUF56ey4HzsesqcQz8X70Tsr"
    "/73qmfJNHzc6/J63IotWcU7bvFT7Crfe6O0r8SxVS6/k/CCoGw6e6sZwKWGdEBPkkP0M3S3Znvo9JLs2ykGH1/1y"
    "umqZ2IwdbS1PRJNorTnqF1ORB3NwPI15kfL6xfmM8DIYVzuPO9JYicWTcc/T07Uu7Ur2fI2X+zxL3HqWfKCxgmbc"
    "2863o3MbSfdPWPcvgvsXK3c/Gd8/Btd2UO6ZGt/1eb8SkOdlNE+4L7pYdTtmqSeUgZ2E+7hMWM+GaYevG0y/y3No"
    "o3MGWa8s/qn74FNLbthnJ3IcJ56hY+f1xDN07NydeIbOp7Vuzm77DJ0y66xKPEPntolmLpAnBYxzj+AZOnbOSDxD"
    "57al5p5YPEPHztOIZ+g8sNaNmbXP0OG8FnwW3nXKP4cjnqFj53DEM3Q4FpRz6FwqYD+c7M1PyPkdMT8h53fE/ISc"
    "3xHzE3Kc8izlze84TXljfOuUN5fjacq7L/wU5T0fDmOmOb9jlaAzHA9lHN/8XeXNE3S48uZyHKa8eYK+o7zx3kOU"
    "N7/jPsqb33Ev5c1vspvyxorvorzx4N2VN8dQOfAMWzfRuXhs30/QeSWoE96QZ9reYo4rUzC/MM4vzIHDe+n/IdTl"
    "XDp23S3K3adw6Ty5DuYd471DjGHesUNHmRjmHeM9Loxh3jE++5TPgntMwF6a7M07xpiq9+YdY+zXa715x/hsaH4W"
    "3EvDe3I4l8H1Asb8YqOAzajz5h1jjHPvYt4xPsOUcxksFzB+zsXKe74p32+e8uai4zwAswSM26wXMM5XMFF5z4jh"
    "s13HKm8uY25zlPLuQ2PseOXdv8bYkQLGfX0IYHNmm/Syv/LmoWJsoPLmk+L77QWYTfO4Z573TTAN9hAwHlsjR0at"
    "d03F7eOaivsb7QBs8/9+LJ1LEG3+fO91VWa+jHeFecoYzmE+q4Wx3woYv88LAsa5NXAO87nHPG8eE7DVtd45zNhB"
    "04XcgdVuzgt7DjPGzynNYd4Dg3OYz/DlNjcKOg3PxXUCxn22Upg3jC0XMM7zsVjAuD/nCfOG25wlzA3G6gWM332i"
    "MG84XynO4ZfnmBjO4Q8Xmn2Gc3iFtScU53DnZW5ecnsOcx4Tpgmcw3we05sne+cw5+7n58Q5/NxaE8M5vGSd2Wc4"
    "hzm/C1+Hc5jr4xzmscQ5PGKjv9/hDiede5vXaIXKzZvL+4J5DzDbasprzH1Wd4BMv7nGPCuhcLp7BgLTO9fFXPK8"
    "HxJ15SugLuaIl+peCnXxnpyvCeueD3WxHc51inG+ZwfUtfPWT8V+WG3azOznHQ91r99k9q9ddxToQXPr5TE4VqiD"
    "Y8HnDtt17PH5jlDHfh7c/2k/B+7/tO+P+z/5voWTvfs/7WfC/Z/8LBfO8Pos7OdEemf/lc6Tf6Iy/Vc8DqtHmrlf"
    "+Wz7yjrvOXHPXx5cd5Cgu/J5BafXun1VFNCenZ8Tn8/Oz2lfhzkSsW2bN5xe62/nv7nx341gPymE58Vxx3zM66AO"
    "53HmM2b4jINLlHd/N+835XYuEOjQbudcoc6BdWadmVDn40Xu+UFYpw7qSDyPc9ra5/CqKjcXmI3xdScCxs/I2HeV"
    "/zkXhyn/cycOUP7nTgwWMM7H1Vf5nzuxm/I/dwLt9S9ebl6H9nrkY7ZcOlvIv8b1kPY6qHB5blnf7GzZQTFPXT7s"
    "3bFzojtWzA6vm6UcPV+OdfMylFvrinkTw50HVUj6o+RvCGOPQxsu+hIK6Z02V5n6OcZNZ3OffGWeoWj4AVr+E8I7"
    "FVPt7VPcjDg9llUsn3qAn9qOkeI1uM5FgmNYZNm8bTtQYZVp987GH6xtjVeCPTxb+ioV7OXsa2+O3Rzt5RHdbh+6"
    "LVMtk9MgT5m5BJAeMu2PKgOaGmzxTL5mqBA3oULECzFv9XvHQVZ9fq+EMnME4r54Be9pP+O+QlzhEIjZYSzMnm70"
    "WYfZhyPxDd53prEzLJ7UyvNNmnrtb4L5fiq8kyqRvb847hPTIMVq+cU0FApritUjveuw02vNNUWR8j87A/Pw9PHx"
    "EXrOUlHe8x26CX6lMsF/UiL4kAoF/05QnMg05eZWjKlWPN85ptSOlJwkYe8DUy2/jxv55ZRobNrc2LBMaMVzsZn/"
    "5xkRNvlyQoRU2lIfhactnpcdCx9K1OCt0pBzDFK4R4llRQ9BnwZDAob7NDSjC/3iq1Be+q21eq91Y3/81uX6+t9b"
    "65ZXaQ6Upy5qyTi6vDjvUXZ3GRcVN/6vA/9V4jiljtOxCe2Elyf5R9m23bcxKvc9ypnGfpW8B7mh6dKKLJZwAfyv"
    "2JpMBS0zHzJNLFdFzDoxbDzH+1ZmvQ7MXCHz0rkyoNQRbFyoR15Gvrujqt2zvhibRbbZW8nn1x90Qq7fB8oKhHMp"
    "xo716qf/u8qrn74x06ufzjvfq5/ys6B+2ne07K+T1mQ6HsqxbHaPE89Jbgeek2Y77qcU/+gocqI2nRchE8/JmPeg"
    "IoubZZEXof3ynMptzjM47pfXnRj3W2jZaTi/SALu2tdadySpLE5zntfWqTMFlDJ0zW+2br1U2l+XIBsY2mi4XQfa"
    "5udnHZpzV/B+JW2HWUzXnhEzdRde67/d+O+Pjmnb4b36BdI6yonlfZs/yhw/Y+y2Bn96t5QVmPl7P9Azg3LXPmTR"
    "54AlaRpZS+O9yrKfrlDuWZMta/yO0Vk5mXLbZeJghaqtfMLIABUkA3Lk8Tmusyqza6LSsMnbeRqcEHZx1FVQj+m2"
    "zJu3+aklXnvh++vNPQBSToXr89JxRrzWimg8ovHtReP6+rcXm7Gw/4q59BmP6DOiz+1MnxdeaMZ5jmgE/63MvXir"
    "rLYjeozo0abHbPN47eB7gfNy6c2sxjNE2xjPOrZxkB5QbrwQ2qwTW901Ja8jw/r+I94Q8YZMvCEsPSFN9qPvoq0u"
    "LXO8sfYXDlNm7FqpMnNkJSz5p38nG9vaaavK+rn4zER8Pp1DISV/qT224bJcHqRyz5/Csa06J8rRyo2h08+xXwvO"
    "3dbss6CxxHNgsF9O31OpeXu6dbBPSpVrd99DmTGABWCjShKOMX/sr0N/G9et4GeDZ48r+VyLUp8xk+wtMcvfMBC+"
    "9bWLAOtS4X5r7ByVPkuqdfO5tbt87y2Qz631872HyYWAsYR23KqOr18K1/vFtAf5oPsq73nEmIe4aS/pVHffk+1b"
    "mi74lphPGGcQtOgHYmnaySnaGd/IFr5BMrwiRxmdo/G4AsY2D+xourvPA/63TcbbdAnlR+MdSieTmmsIw+H8YlyC"
    "+MoA+j4E8O6kLyjljdW0c3ZhDgvOsYE5LCZVuXvZOis3V5fkz9ZnCvrFH+vzYllGo/3YzhOGcZ2pPWbrBZnbiqQC"
    "EzdPtUZo4jb+ZF7zJaVeyEivmdhbd1AGmAbtXG8HKTc/3XGjXRrKRD/9BZrtE0DjuHeV9+rxXk/cu7of7TmvF84u"
    "5bwYnHsIaZj3k3241EvDhbAusmU95xPQOSLsvbnFVWauB3y/lyabOYR2FdrkfBr4fjPqzFxHSeF+nDMC30/Vm88i"
    "+XiOUOmcO2WCnt2hytzLjnE9vEe+aqQ7tnYuBs45sIfQJu+Zx722en8/7/e399pyfgDeV4l7bTnHwYrFXt2L9+tL"
    "uTRs3XIzMQ7m6cVUL9u1QuZzTgoKHSdRZBQX2/U6+ET3cJBPx227VpjrtNpa4cKwtptE9rYbJ4u1yPfiWa9YEtnY"
    "oOTnqGymbSgR3hQWoCNpWf2LiOYjmv8W0bzm9S/mu3aqZ/JdWX+Kpa/zPvYTat06fPaB3hOMclPnR+R8iX7ymnPL"
    "oLzeUmXmqmIS0L/1vsSdlJnTAOvHqR4/78VrzdyEJ9T6X8u6wE7KzXGbTduqyryH1Da+y1mN/fx5ZJNrlza5uHL3"
    "N/rZ4WMq+Cz3HrB6Ec9IGJX5bJnWPesoz2lvn+xNINnRRkOIYj23z2scjIUW71wKtnmmoTqgodOUm58+r1X4QPsb"
    "y1QAcc58IHPgeAz8M2H9ak5j5QVO8/eAOmEezv604y2hsRadkXLvcU4t3pvDVMDnjQyBccxz3Ji5UuWNc8JcDZj/"
    "4G2w5XxC+kKc7mvLg32tNrSPN4je9hPoTe/re42uOVP5nHG3LWzo7dmOGLO4QSuc8W2P73QY32isshsrc9XS8mMl"
    "6eOrY+mcbVEOn9w+zcnhk40+ndoXGUvnB8z2/Pos9xzSWii/felMzThFLpMdo6Xix4LmJtsBNE2UKG/eOV5nr6ky"
    "ZTPTRnfSo+Ng5/ajqaB8djEfPrHcSRMx+y/9ZP8QS/YPAF1zELwrxlvHVea8Yy1xpmkp9W3TnsGCcOvNlK/ESedl"
    "xJg0ae5i3EkuevbejT+Ossbo2LHueYbK9nHMdHMmcxmfpzGY2oyDfsjXYO5O/tb3aeI1Ga7l3KD8jdeWZbj23Inm"
    "N16LNPd/Kn0+SevqEs1kHk2iq+3pIg3hXiwn+2kuZzGibziXsxijc7IEuZfM/ZysMHFItq80pry59hzh3wBLBnyb"
    "5AX3DT8rxwTZ5132gftI52H2gblWZM2TsDkEB24De6x03z7KjfnmmF/7mdFfz/ngwpx3GfKc3UuDztnVPKmn9d7c"
    "PwOB9lriXuXKm5tSogmVYZwKlHn+YEWGsQ2KTdvWvFu3szv9zefGDdtOcoTPEffTyYYJc1nKL91XZbdnUDp3OZdr"
    "4iF42Jek/2VzXdg9CUloO+weiWye/dnGf7+h8e5k3Vfv8Q173/JWfP/5m9LPdx2U9wp5fXeyaaI/qzl6zQ72SbP/"
    "9c1QfEPkzumVBQ1xPv3WoPdsaa48Cxl5hsUTIxozaaxiVEp2F/rJ7uBP5hxXKD94HcxlQfvDwu4h89MnhvroE355"
    "uDPpxN0tHZH1dDxjPZMcKwf9vjlnMgTtBepgzaMCmEepGNyvg+V6IemEYc+l1vXF/WUtb5qINdsn2kaj4puXezXY"
    "lNGQYV3LNJOv3FzUmk5eGOv+jlHseKlPXX1GCf9+8zSZN59lzdEo5qn9xDxFcWpRnFoUp7bjxKkxTy6y9DEpVi2K"
    "Y9ux4tgknY/1vjKQ8V3p+goad9YhbR2c9Vk+l60MyrJtK9Oarox4Uh30Ti50963wiXTO/QiEeEgOhLxhmPLmCbDp"
    "LAnjF4vGb7uPn2QbL7fmWMdojIL8jtt0jg2Aucb8T+cvxb03+9SYZxV1FDA+iwhjKIZVZT4fLdPZgLtUpL93t2x2"
    "R9RGsZBZv9E2yP2gW7yqKnhMewljqm1heyjTBsQ09u96Mw/MToDxmdifbXDPT7T3ftVPM3M6pfY1L3CfFc/Jls5r"
    "TQg2Ru2IXdbHqxthuX0GF+6BzmXdkrej8bt4qr8bcqfoymbzw+auJaMxafkx4XkzSZg3kZ5AY1SmVramnhDFhG37"
    "Pme6XyjQfRSPvmPEo0d7DKI9Bttyj4Ftl82H9Zn9XEHPrPX5RZZPOqLjHYuO7fOxbR2MfawtvyJ2Mvms298nk2U+"
    "mdks37p7B6M+l/oc7ZTsn4zslNvHTul3lrnHjtJins6A4JkoV0Jg70X5K9remET5KyI/gKjwRfkr2tVYmR6Z1s9f"
    "kdH+qlpj4FqTY26fT3NyWER5Q7Z9n2cT32jrpBiDHO2lz87u0Vp76aP8Bm1vTKL8Bm1m/d6q+Q2keGCOz7Pzrnzb"
    "c7LYfcWyRNd/ldq5aJ23r2yM93/1pLWRbreErqkHG1Yu5182Z09gWwy6b64NK7yR0VK2rTlSBryuAsqR7l9f5+6r"
    "4rKna934aC57rNp7TjmfCYI5sQtq3Ng96YwOvrbnOPfMiKZnucbMAYLnbjFd6jMq+BwLpkv7fIigc000NsOywbbq"
    "mrF5lps2v9isbKE6+O5Z2We/3fI2r7m8JpO8jSXVmkxtROcft70xieZNqDHKWU8NYb0oieZN+xsTO0ca7zHh+dMX"
    "NDHOJXQm6BktoQ+3t3HNpGCnOqEV9wdtdcJpYnwes27vDJiDkQ9eGK/kttvPlYA1vNbJg+aalC+E92v2pfG1xzso"
    "345fjr5iy1bURbgv7nEq2equPcK0yfnVekAZtjtImWesY/6VMO2XKW8eOzsfGrcVU8F5jPz6j/UU/R67OW65Xudd"
    "Qc8/vTr9Xmvo+YpaZ40Va1oqxfP91KjCcB6rtvVp2VwrmSyo6aVavJlPF9azE/TAnYhmzuF1f902OZ/WCWE7b29n"
    "1eZCJ6HoIMw4dyKbIdt4zq72nhU6+IL0982rvTamT07z2pjurXfPYPXbV2fzOuRV+0W8KuJVLcyrboh41Q7Bq/Bs"
    "6NpJ5v5dPBt6wDQTw7OhS0abe4q7B/A6PGtyzXg6i73Oy/NuGO+e2x2G5+UBUykUeOeX9Nx7A/blRPP+Fcrd04zX"
    "YR18t49Gmm0nhft+NNL7bvZ7B+3p7wTv1QPmFuY5t9cL6KvKZb1gy5AeoB+z3lxI7Uq+M3vPOfvrepGP5EDl3XPO"
    "2BDAEhbWD8anuMpse59p7hh2F+pIPpJ9IC/eK0vN9cg4GttZ69y5gmN4Y6177juOYT71i02HKzalv69e4t0/z77Q"
    "d+m750gvXeQyBrZPobXHl8fgYGF8GdtXGF/G9hHa3EBza08Be3ppGutF/anL/jAn/X3KeHdceTztnAaat+AY4pgw"
    "dna1PM49SP5hn80Gu0p+K0pAgbfn5SBr2u6noZmutSz9xvY8QftMPtgEBsKeQ/07n2iJYzEWVLuY35kDA5Q/dna1"
    "P1YEvErnLONnvVGZMSHFYDNqQcKLGZSW1uN93DaF3p4uChtK2DY+Fc2BQ6xVKkNcFE5Pz25hVJn7O4tPhjLgTyQv"
    "nclpPnkIYPstTn9fM96NOWLs2XEmLx8ImG5Lf39I2F6wTtZnfOuy3ZT/+eQ9lf+Z5xjr8fI67zr8tqVemT9vohkH"
    "4qe38TzU1z0QrbWjtXYz1trdSb9BvSvItmTrKx0D9B1sy9ZvypV53k1PSy6hzshn56DOyH6CQwQZx/cLOk+H/fis"
    "q7Za3LHT/mKQmsPxK5sx0SS+jzqPHse/NP5bwjQ1OU03Lb0HuJXiJtttDHGYMbN5R0GNV+Z1WOiVeW8tNe03ePah"
    "tvedCe1tn7FuX97o5o51mAWQY42nzVvx3Bc9TpxjeEyjbjRipLmKGkN2Dl0u5ZMdBjlNwpwRg37drso8wyKp4By7"
    "tBBKBKkpJcrfD8zvuhnkCO9J6tR6uldaROUXMKO0F0LFTYszK9pAv3/qgdvgQqj1dC8n5ymQuy7QkKOWZjYQa7np"
    "mr2lxgnX4YVgF9tc654Vkpq39PfttM55Bup+sDz9/fAsue5msJMxttmq81Oow5jdzj1Q5+uT098/HW/WuRXqDBlr"
    "vgPXuRbqMPbmaWadK6DOa/XyM6+COsMXyc/cALJxIK03B1Fs/yLAzqgyrztHwI6lPKszAeP7fbYgjU0RMG7zNMA2"
    "W9edLGB83UjAuE8ZOw4w7kNu8wgB4+uGAcZjwNftJ2B8HfqfqqeZGPqf3lpgYuh/chaa9+suYHwd+mjeX29iqPfo"
    "sUEsKO99Hl3HtPOrWtMmcin5sJwObp2DiQZn1Jk+pP8Ue31Qt6427ScfF7vPyT6OY8mu8b6ATaXr3hGw62aksT8I"
    "2GZ691cE7N1Vaew5wDoQNnx2GntCwB4lW8ujAjZiYxp7ELDhhN1A+uq9gK0i7Hf07ncCdjdhrxF2C2BPVJlr3msB"
    "Yx/M/svS2FXFXvvSM9TmWsB60Fh3I+wSwEYQ1p3eYZmAHT0hjZ0HWBVhl9Ha6mzAlhHWd34aOxOwXxP2BvX15GJ/"
    "O90EAfsl6fpjiv19nVUCNoj67FjA6ke59i+NVeI7jDL3ZB0M2HG0ruw4mvxG2GeEHUw2wH0EbArR0p6AVVebPuVe"
    "+JyEjSQ/UTcBu5LevZOAHUi+3ISA3dxA81/AimjP5ZdFLja92uVPGvtUwOquTmN/L/Lafkqoz7YU+duF3hQwXuO9"
    "Btg8wj4kWfUSYAutNn8D2BLCNtI+018B9li1Gc/0MGAvVrv73jT2P4B9WW3Oo3sE7F2af7cJ2D8Iu1HABo1JY5sE"
    "7Lhz0tjlAvbWojT2vSL/PYEXCdgtxFvPF7ARl6ex+YAVE3YBzZU5gHWvcWlKY9MA25mwCUTXpwsY89ZxAsbzvUbA"
    "tHzS2IkCVkG0+13A+tWYPOswwIbUuPxQYwcAdkCNKf8GC9gtRLt9ATvQes7dALuBsIJzyb4pYK/QGHUG7Carr0sE"
    "bG/SB/MFbNikNPZNwov9jbDPAbvD6rN/AJZPesaVxHv+Cli3WlNO/xmwYy198A0B+3R5GnsVsLmEvUzz6HnAVte6"
    "81djTwLG+lBHkmObBewmosGfAfYyYWOIF9wnYHlEn3cJ2HAa9x8I2PSVaew6wH5H2NU0DhsErAvJuMsAe42wpXPT"
    "2KUCxnTWIGDPkN66CLDXa81zP84B7AMr9mQmYH8nTNE7TAEsMdrk86cBdhBhXem6kwXsAV4/AHYBYaUkc44D7E1a"
    "0x1A43CEgB22gtYPAraZnnM/wD4j7Le8fgCsgNYy78yh9QNgp4419Z5dAfuCsPtJTncXsHs4fg2wL8e6sXGp9QNg"
    "WrYhXccEjPvlq0IvxvPvMwGrJ9r9UMCWkZx+D7D4OJMG3xKwU4muXxewOYS9DFjPcaZu+gxgexN2Lb37rwEbSlhP"
    "uu4XgJ1M2H103f8DbBXZBa6g8fuxgPFz3i5gT1Cf3VTojcNbQbL/+4X+MXpXAHYNYQ/RfF9d6I1bfITGdkWhf0zj"
    "BQLG644FAnYSvcNZgN1M2CJ6zukCxnLsDMB+QFgFydtTBex+ovlawB4ab/KCkwDjXAVME0fjuBP2FbU5HLB3yJaw"
    "hebRgYD9lbAvT6b4QMA+IexFepZ+gO010ZWfGtsdsEGE3UnYzgK2gPqzS6F/vGipgD27mGI2BexRencdeMeYmmTK"
    "1P8IGMu/fwrYFtov8IGA8f3eFbCepJ/9EbCuhP2X9KzfChivKV8AbNgkc+37FGA1k8w13mOAjZlkrt8fAuzqSa5e"
    "qLH7ATvkdFOO3Q3Y26eba/RbAZt7Bq1XiUdeD1iS7DA30v02ChiP7TrAKutMWbwSsKo6d/5qbDlgtXWmnrwYsGl1"
    "5nyfBxjbi1jHnCVgrLPXA7agzpR/EwFbRFgptTkWsGV15hphlIA9QfPheMCuJOzBi9LYkYBtIOx24hOHCNifiC/t"
    "L2Csew8UMNb59hIw1qF7A3ZLnalD9wDsh4TV0hiVCZgiWioG7BHC8tZQPljAniDsK3r3/+a72JN1pu3iX4D9ps7k"
    "Zx8B9kqdySf+Atgbdaau8baAnUJ6z+8B22LR9f8C9j5hr9M7PAvY1jp3fayxxwFbSfFcK+m6RwC7YrKpR/5UwFg+"
    "/ASwWwjb/YI0dgdgPyTsYtJpbxYwjv26BrA7Jpt9faWA8dxcI2DMIy8G7CXCriW6XipgbMNdKGCcK2guYAOmkL2O"
    "7jcDsFMIO4x4QR1g90wx58p4wAbXm2M7WsCYh4wA7ADCBpJN7hjA2NbNa5nDBYx1sIMEjPnZUAHjvu4vYMxb9xCw"
    "GWQ/2wWw6npTL+gK2Ln17hoqFTchYNpfloqryvffu6fy/femfBEHHlJv0tkngH02lWyANA5/EzC2efwfYFumuXq9"
    "xv4E2EHTTRvL7wA7mLA5dL8XATuMsFLyIzwN2GPTzXn7S8Am056CvhRL+XPAlhB2M9HLA4AdSz7JU4ln/Qiwm2eZ"
    "POuHgLEvk9dANwCm/RXIs64G7IjZ7j4Qja0HbOVsk1+vAmzVbFMPuRCwNbPNdcASwF4nbC7R0rmA/XO2Kf9mCxjr"
    "YFMB+2q2uT6aBFj+HLNfTgHsHcIeoDldDViXs8w+OwGw+efQWobo7CjAes83Zf+hgPWdb64fviNgfP7kIKSlhaaO"
    "sreAMQ1WALaCsCfpHXYCbP/zTP2lHLA555k6SgfAnl9kzoc4YB8Ttpye5es8/xjpfwO2fLH7TCn/H2DPEnbcdPL/"
    "AfbuYnON8A5gi5akv++iOf0HAXuS6PoVwJYuMeOjnxMwtsU+AdjetA9wMulZjwrYx2QHezDPf//gvYDdRrFpCdKz"
    "7gTsgaXmXLkFsMcJe4rjBwDj/UJf0DhcJWDMC9YC9tlSc7/fJQLGcnMZYN2WuXbslP8PsH6EdSK97mwB+5BivM4E"
    "bP9l5hp9MmCjG0w5NkHAvjqf/H+AndJg6tBVgJ1K2F5nk/9PwJiWKgEbSnEm+xB/ORiwyReZ829fwB68yLTT7gOY"
    "tifimmtPAWNfXS/AtD04xXepzW6AXbKK1qlEn51wjhH2ANFZAjDbb+8I2CWbyP8Xc7FHV5vrzU8FjHn53wF7fLWp"
    "Z20BTK9FcD68KWDMy18DrPfa9PceNEYvATaQsLl0v98IGD/nrwAbTNgS6uuHAfvuWlMH+x/A5q417cL3AHYxYU/R"
    "3LwNsF+vNfXrGwF7f63ZL5sE7Hv07pcDpnkA9vX3BIxl8UUCtpr0nvMF7CvyKc4XsDvp3ecAtp6wOPGJaYBduc7k"
    "WacjLa0zbSzjBKyQ5EoNYL9cZ/bZiYA9bWHfBeyFdaYMPwywl9aZ+u4BgL1htTlYwNjv21fAeF28m4Dx/XoCptab"
    "86EzYEXrzRiXEsB6rndtAyn/n4BNpXH4xvFiTLufAzafsLtorvwDMO0nTo0R6Vl/FbCxhP1ZwHhuvgHYU5ebNrlX"
    "BYxlwPMCxuu/JwFbeZUpUzcDpjaY/vefYb9sMPnnfYB9tMHkS3cBdsxGc9/YD/DdN7qxNSn/H2BPbjTXFhvwOa8m"
    "XYz8qZcBVkdYGcnUSwFbvMn1faf8f4DpNT3qu4scNxb/XHqvcxvLkk46PrjESccv79Qa8cuxPL1jTAcuFyaKUrtI"
    "SxrvWmJEJXdKlqW3BnVuKuqiQ7a7qe492tzWlyRH0jYYgbiV0savWOZA23DhuBC7a7WZlC9syO3tYpXN6px4iDDl"
    "yuBLwgRA5/JyDbnFZidzHcHsj2XxvyKR65XJXLZ/xDPF13P8cB3bC5dsm3Mwd6STMD3bA5Ohx6qJGjLtFY5b8cMf"
    "15p5Nz4n+fA41CmtMuNEuM7DUOdY1qnpexQ9y/0Q64/2GPStHTqKfOnQHsY0YJ0boA5fz+1xnQ1artI+l9HKPRuo"
    "dehP7cD0J3OPJl8ajC3HDRy9UY4R0bl29lauXYZtmVoH6Q17SFhfOZxs0icv8e47Lpxu2tJw3/Ei0oE+WuDdd3z9"
    "Ju/8sGPxR9eYdtagvcK8xyu+jYYj7KfdbSpuyCyWwmxiRL7GecLeJZ61gtY0fYFmbd5n18VcP9yeX91yuDfbONhX"
    "w3HlSGd470x7PjifrJ2nRfvlHaJv5bh5bv9LdNm9dXT3dLqHAmPDYZFq2hqpeyyVEayjVuKbdmGWp/7fOZ3rt2sq"
    "R1ib+FRkUTcZRlXKTUxUZlTmMnKDeHNfNRt+E5ObjmVPUFlN+Eon67FNZvVA2fDyRA7d7YTsksosSNABH4Wemiup"
    "XPOCFTQxWyHVigMDnhemC5uIIz8VstYWP/Hc5n/W7WW1Wg03qRpC8RrO+bWY/ub98/OVmzshJWdaOm9CnhN3nPz2"
    "lTtBbc1ZlSqyz//N8azmHHRA43xgO9/cU6C/cu6oZGuwhlgTT4inJ3yiqDgoWVwJMK2OrZE3ofU+iSCu35CJrzSE"
    "HvjKymYw6qykUGVzWndy52bhqb3Sp/9zts1Z6087pvsy5R+3fanyj/duUP5xsbiH396fg3v47Thj3MNvx5FNETCO"
    "FcM9/LbvE/fw2z4p3MNv74vEPfx2HCDu4bf977iHn/dhMoZ7+G1/OO7ht/di4B5+21eOe/g5zvFVIc+yHbeNe/jt"
    "/b64nrP3cvut5zgPTqFy28czRsuAjvEs0jKwV/w85l7LeW352ph1rcbxHMe74Vo8U7VMyWevlik3b9p1cC2eqVqm"
    "3Fw9ePZqGfVPKn4Frr3TujZhXXsnXVtE1y6Fa6ut9y22rq2m9+1A154VS58vk4pNqjevLYFrMd9Qv3Fuff0pI7GU"
    "il+NuefHdvQZJ2lcU/tX4NqkT1+XCWPD/mu+ttynrzsLY5OKX2u89jPlns/L5+9iDq08FZ3X5H9e09ac09yGPa9J"
    "j18Xa1w7TXDHrIzGpQeMWSwas+06ZpyXEs+L0vwOzzPn86b4GtQxZpE8ee5yrzw5ivSBeed7c+ENa2zoNmE+I23E"
    "I9r41tFGGbWPdnCJl9j26sFKroP35DrTlfee3ansKuWe94P5i/k5JBt2/yr33acr4dzOVvfZxdqlyyTDEiuevbnJ"
    "f+3ViWQT6x163xTSN+sOUk7e2BDT14Z004PqfL0+/fdOStadMUd+nnJzLmr/L+vK+jf6+ubWuzm7uexFmku7CD5B"
    "XAOw/sRt4BqA9bK5whzh2KyPF5nvYdtgCh03j34e0XqP1qB1jrNKuWq0+aWktGMna6FcVq4wxir16ZI+ViTloynW"
    "j9e9bdB1ItAkm8jBrVMZzj/TEH4qOS3ka0q/XGUWDqm4k3MvZnzgBj9pWGG/dDL8y+XGknL0ZFQG90gixyeN5e4+"
    "EhtG2c3xLXy+DPOvfyr/XHcfAHZrlbm/8l3AviLsZrLj/FH55yf7rfLPV/SC8uYP4j1ATyn/3DSPoW4x2rS1PQRY"
    "37HmvsX7ASsdZ97vbuXNqcHYrco/38b1yj+nxkbln5NhnfLPkbBSeXMI8PgtV/770xcr/73I85R3TzHvtZ4l2LfY"
    "flev/PfxTlTevaUHU5tjlf8ew1GA7UdxXZ/TfoHjAftogRnbf6Ty7idbtMl7joe9nwzP8XicbHvlNd5zPG5ebWJ7"
    "Kf+4+N7KGxv+Ob1fD6SXa8y+LgP94SqiyxIoe6vOG3ukrpZ1m4WCP6agNWSnEU2kdweFZlWtdMRiq/txE7mKablG"
    "RVgpUyn5E+y8Hr9R/vlcfqW8Oe4Ye1j559T7H+WfU+8e4i1cpvX1c1uT3gyCy8tRQLY10qvMigBRbwrz3rHs2hbX"
    "aeg7sff2oe/kzdVuTK7tO2EfD2O7CnKOc2p1D5BlyQDZWSS0+eHJmeOXY9a8snOVHCJgvBcPZYidd2Ogcs8F2I18"
    "Y4PmpSkwH9Q1nV+Z17IV1Ddlwnxnvew3dd6+4OeqEs7r/F2duxfZXi87GdbHceWeWar/6TNR+Ln1b7YP8nWRfdAn"
    "7qOzfWJCy9sHpfNRdlHe/KxLzvfGP5fXeM9V8TtDBe9jn9GBZwTadhZts2Q60rY79EniuRq2PW+o8p4rqNtKkt0T"
    "z83gfMXSPO9Az/63mHtfzWvOsmys9v1VlRsH24p2xB3QaBiyoypyt22Uk7zob80D5rt8HsM9E9OPgnxX292Y//VU"
    "blz2ddXBdTtB+yetdPcW2NdUT/Py13KLt3ewbNsP1cu2+l85bl32V5fNMm3sj9P6+UGoO/FqNw4ilUP6ZLeNVP4Z"
    "x7UNHEHr6cIq12bJ+0+LLD/Be+eadv1roI79LuxTuBzq8Du8Os48M3gl1OG1nN3OMqjDZ30ccLb5XgugDo4R1pkN"
    "dez+4RwLUwLqcDvjYU+s3XejBYzbHuH4n6lxjOP129xKfX244+/TOUjAFtJaeChg11l53/s7Xjlx41WUf8rx+on4"
    "/XYRMG6zK2CTaR7eRmuHjoDZPqJCwJYuMO+nBIzv9wXIrJMazLX+JyCzzqC2PoSyO6nsfSj7Odi4uOzfVPYmlH1N"
    "Zb+Hss28/xzKPqCyF6GMc7o/A2WcQ+4JKOs72rVxcdn00e76jcuGjXXPr+Gy26nsPijjHFo/grJ+49w9c1zGOZBu"
    "gTLek389lP2U9rhvgrJzaayvhLLvTXRj35rOKp3onl/T9MxUtgLKKmhfzDIo47FfDGWVVDYfygYTbc2FMp5PM6Fs"
    "C5VNhbIEzfMzoKw3lU2AMuYHY5HWqKwGdSayW42Ast2mu7FvXNafyo6Csj9Q2XAo+9d099zypvZmuusTLvuQ8nUN"
    "Rnom22l/9GktcNdvXHboQnd9wmX30T66naGMz4roBmWrV3ptXJes89q4mPehfvnZBnnNomX+AktPYz2SY1hmqVY8"
    "y9ww6TTtWIi3a10tdKhsdtHdFeGMY00xheWkM92k0ntzOY6wlOIBipVqhQO5He4CGsX89EqgUCWK1A70ifnQqJOr"
    "Bp/MgmYagv2gOdOUP+HG4plpron/+JyLfSz41vOJ9ipa3K6RF8/XGxocp7jxjw4lpR2dTro46ZQ1/r+8cxdspqvj"
    "dOvuOD2oZKfGfz2dnXdJ/dHL2dXpvW3sGrFWZjd7+lxUYVFtpU9T2fjGnSM9U6FSeFhHnB8VXK6JuSHONJ3rdv7K"
    "0LMz3pw7xMPN44Q0WI7vwzr4s0EH+SSylhrJRE40E8uB3nJiPyHiBeKhLP0NR8IDVIS/ayI7z0EoQsyGlhz0RzH/"
    "vIh0ujExt4z3oo+KefNQriDd+HjAVkwzbfpHQlun13rzrqFd3c67Zp9jhXnXBlhnNWLeNfuMR8y7Zp/HiHnX7DMl"
    "Me+afYYl5l2zz8XEvGsc79+rxpt3rfc0E8O8awkL+wfYMfgMRG57HxqHv8D1N1pn9Lzt+OeE/r2T+czHl4Q6T642"
    "x+epgGfk2JBH4TlGbTTj7R50vDQ2juxK90JuMmcIxXY4/nlab3W8sRYcn3e94z37qphsABvhPrzX5HIo43ME1zj+"
    "Z9tdDNgYKz/OUsB4zwv7xhaC3Q/3w2A+G44XmQXPxLlUpzn+e6ROd/z3jo1z/GM6ahz//WgnwvPiOVoYL3kKPVul"
    "4z1zi880OhjohvN9Dhtlnl06BO71wljzjFQ+a4zr9oH2OE7qwLUmP9sF6jDGdblOZ6jDZwbyGXJ8r2J4LrvObbPN"
    "uluV2x7nq+e4Kr7nv8GmbNc5scqs+zewl5VSf31E9rL/Axv3DBrvQylHTpcJbp5dnBevwfO9MVN+3xeUt0943yDT"
    "8RPwXEdNM2nmUXi/vdaaMbKfWzmbHgioy/fmunco7/mOjN2svPkQuZ+uQf/aehO7EvrQtlNjLiPsn0uwD9fJZ0Ne"
    "oLw0w+3xvOG65yjvudjSM6Tmv9AHzFtPBzk/g/j1eKg/bqTro07ZvQFbUG3y4hGA9ZxgYscIGPPFwwF73joD9yC0"
    "m03zxi3YufUxbsE+pxbjFuwclxi3YOfsxbiFHlab6Ku386Gjr57zonHOenstWqzcGG/tA+X4heT6tKxEbT653pWh"
    "3UFf5L2i3F/HjXb7sCOUcY5/ySeqaZJ9W/2FNTT2IcvP2pHePiyaZtpssQ85p3z9TG8f8hltR0/09qEz2cyfir43"
    "XWeYT3yFPR+QRuxzqvH97DNOdlX+5+jh+9lnISWF+90xW4htqTefRYrnOILmS5kQ32KfVz1U+eeX7a/8z7bdQ2jz"
    "ubXeuAP7rESMO7BzxGPcAcuvFYu9dmE+pzNm2Q7tOfP/AQd6KPk="
)
