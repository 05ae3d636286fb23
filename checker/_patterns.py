"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
VERSION = '20220615 4 little'
MADE = {
    '  +': (32, (0, 19), 0, {}, (None,)),
    ' [^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] ': (32, (19, 98), 0, {}, (None,)),
    '( (?:(?<=[0-9] ) *+(?=[^\\W\\d_a-zA-Z]|%|‰|℃|[:~] *[0-9]|— *[0-9]|– *[0-9]|[;:)]|。|、|”|》|(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z]))|(?<=[^\\W\\d_a-zA-Z] ) *+(?=[0-9]|[,;:)]|。|、|”|》)|(?<![^\\W_]{2} )(?<=[^\\W\\d_a-zA-Z] ) *+(?=[^\\W\\d_a-zA-Z](?![^\\W_]))|(?:(?<=[0-9]万 )|(?<=[0-9]亿 )|(?<=[0-9] 万 )|(?<=[0-9] 亿 )) *+(?=[^\\W\\d_a-zA-Z])|(?:(?<=[0-9]个 )|(?<=[0-9] 个 )) *+(?=百分点)|(?:(?<=平方 )|(?<=立方 )) *+(?=公里|千米|米|厘米)|(?<=, )(?:(?<=[^\\W\\d_a-zA-Z], )|(?<=[)%], )|(?<=”, )|(?<=》, )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?<=[0-9], ) *+(?=[^\\W\\d_a-zA-Z]|[0-9]{3}(?:万|亿|元))|(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))|(?<=% ) *+(?=左右|以上|以下|以内|的|[:~] *[0-9]|— *[0-9]|– *[0-9]|[,;:)]|。|、|”|》)|(?:(?<=[)] )|(?<=” )|(?<=》 )) *+(?=[,;:)]|。|、|”|》)|(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *+(?=[0-9])))': (32, (98, 1732), 1, {}, (None, None)),
    '((?=[0-9〇零○一二两三四五六七八九十百万亿廿卅千兆壹贰叁参肆伍陆柒捌玖拾佰仟数几])(?!一[般些定致直起切旦律贯概再向边])(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|(?:(?<![人户总次个件基参系指倍函分位小整无少岁计])[数几](?=[十百千万亿]++(?!分)))?+(?:[〇零○一二两三四五六七八九十百万亿廿卅]++|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:点[〇零○一二三四五六七八九]++)?+|[壹贰叁参肆伍陆柒捌玖拾佰仟][壹贰叁参肆伍陆柒捌玖拾佰仟〇零○一二两三四五六七八九十百万亿廿卅]++)(?:(?:[十百万亿]|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:零?[0-9]++(?:\\.[0-9]++)?+)?+)*+(?:分之-?(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|[〇零○一二两三四五六七八九十百万亿廿卅千]++(?:点[〇零○一二两三四五六七八九十百万亿廿卅千]++)?+))?+(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+)(?:(?=[个人公分千台吨场小平年户月港百立美部])(?:人\\(次\\)|台\\(套\\)|个百分点|平方公里|平方千米|人公里|千瓦时|吨公里|平方米|百分点|立方米|人次|公斤|公里|公顷|分钟|千伏|千克|千瓦|场次|小时|平米|户次|港元|美元|部门|年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份))|[%BJLPVWghmst°‰‱℃㎎㎏㎡丈丛两个串乡井亩人件份伏伙位例倍元克具册刀分列则剂副包匣匹区升单卡卷厂县双发口只台号吊名吨听周味回团圆圈地场块坛垄垛垧堆塘处天头套字宗家寸对尊尺尾层届屏岁峰州市帕席幅幕幢年床库店度座张成户所扇手打批把折担拨挂挑挺捆排支斤方旗日曲月期本朵杆村束条杯枚枝枪架柜栋校株根案桌档桥桩桶棵楼次款段毛河注港湖滴炉炮点焦片版环班瓣瓦瓮瓶畦番盆盏盒盘盟盾省眼石碗磅社票种秒穗窑窝站章笔筐筒管箱篇篓篮簇米类粒级组维缸罐群羽股胎舰艇艘节茬街袋袭角课贯赫起趟路车轮载辆辑遍道部里针钱锭镇门间阙队院集面页顶顷项顿颗餐馆首驾])?+': (32, (1732, 5630), 1, {}, (None, None)),
    '(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\\u4e00-\\u9fff]){1,12}': (32, (5630, 5969), 0, {}, (None,)),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (5969, 7762), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (7762, 11295), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (11295, 11536), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (11536, 11859), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (11859, 12097), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (12097, 12313), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (12313, 13064), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (13064, 13590), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (13590, 13646), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?:预算)?(?P<kind>收入|支出)(?P<total>总计|合计)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|达到|达|为)*$': (32, (13646, 14022), 3, {'stem': 1, 'kind': 2, 'total': 3}, (None, 'stem', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (14022, 14083), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (14083, 14278), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (14278, 14486), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (14486, 14754), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (14754, 14966), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (14966, 15306), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (15306, 15745), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (15745, 16242), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (16242, 16694), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (16694, 17146), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (17146, 17594), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (17594, 18055), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (18055, 18503), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (18503, 18976), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (18976, 19408), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (19408, 19874), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (19874, 20359), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (20359, 20796), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (20796, 21224), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (21224, 21664), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (21664, 22119), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (22119, 22549), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (22549, 23006), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (23006, 23470), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (23470, 23921), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (23921, 24372), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (24372, 24831), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (24831, 25290), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (25290, 25765), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (25765, 26195), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (26195, 26646), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (26646, 27523), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (27523, 27931), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (27931, 28096), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (28096, 28445), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (28445, 28725), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (28725, 29221), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (29221, 29749), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (29749, 29862), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (29862, 29979), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (29979, 30275), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (30275, 30438), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (30438, 30612), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (30612, 30771), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (30771, 31490), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (31490, 31538), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (31538, 31692), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (31692, 31828), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (31828, 32652), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (32652, 33621), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (33621, 33792), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (33792, 33961), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (33961, 34128), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (34128, 35311), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (35311, 35354), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (35354, 35687), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (35687, 35741), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (35741, 35893), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (35893, 35978), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (35978, 36353), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (36353, 36871), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (36871, 37041), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (37041, 38157), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (38157, 38291), 0, {}, (None,)),
    '[!-~]*': (32, (38291, 38308), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (38308, 38586), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (38586, 38954), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (38954, 40824), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (40824, 40895), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (40895, 40977), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (40977, 41028), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (41028, 41057), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (41057, 41138), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (41138, 41434), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (41434, 41538), 0, {}, (None,)),
    '[0-9０-９]': (32, (41538, 41560), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (41560, 41622), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (41622, 41640), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (41640, 41793), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (41793, 42150), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (42150, 42277), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (42277, 42319), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (42319, 42431), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (42431, 42536), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (42536, 42671), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (42671, 42843), 0, {}, (None,)),
    '[─-╿]': (32, (42843, 42859), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (42859, 43065), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (43065, 43255), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (43255, 43532), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (43532, 43674), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (43674, 43965), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (43965, 44441), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (44441, 44642), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (44642, 44970), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (44970, 45045), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (45045, 45349), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[，。；：、,;:！？]': (32, (45349, 45555), 0, {}, (None,)),
    '[；、：,;]': (32, (45555, 45761), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (45761, 45980), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (45980, 46006), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (46006, 46070), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (46070, 46086), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (46086, 46385), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (46385, 46702), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (46702, 46756), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (46756, 46786), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (46786, 46906), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (46906, 47108), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (47108, 47151), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (47151, 47378), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (47378, 47589), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (47589, 47932), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (47932, 47991), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (47991, 48397), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (48397, 51229), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (51229, 51440), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (51440, 51594), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (51594, 52128), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (52128, 52478), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (52478, 53197), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (53197, 53249), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (53249, 53764), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (53764, 54093), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (54093, 54165), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (54165, 54311), 0, {}, (None,)),
    '每(1?0*)股': (32, (54311, 54343), 1, {}, (None, None)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (54343, 55212), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (55212, 56143), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (56143, 56348), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlJPASVnEhqCggq1oXVIxaFRcCISAiCBoIiyyiCAgoBEWFAoILS9211rW2Lr9/rbWKbd3q"
    "7k9bbW1d6g9rbdVWba1a5Z9575zc78w99777XhJI8L6P+F7mO3fuvTNnzjlzzpkz7ZVSiYZ/TsO/WMO/bQ0fh/6u"
    "UOlPkn53a/hXQJiux+Vcvz20Vdjwrx1gdlul9Ltzw78i5X6+2bbtsoZ/hcr66HY70HcxleHz5EHbThtpH9vDvnNg"
    "HBT0XZl1nb7J/g2V4tTXMXqu/IZ/XRr+DWr4d6hwr93pvZQwjrqtXenGuv1OzfSu+u+4k3423VYvKtum3LJBFemy"
    "L6Esr2e67F8N/7rSsxQQNoS+l1rjJb2XX7/ott9s+FdObXWqyL2d56Cdjk1o5+c0nqU0Bvq6PlRXv/NhUPcn0Fex"
    "Qemyu6DMobIfQtnu1M83QVk7qndtw7/v03353jPpezbd8yIBm0bYEqJlxMZaY+NQ+XT63YHa7miN73D6Ph5oOExb"
    "p8HzzbaevQawyRZ2MmBTLOxYwKZb2FABO5Owg4Vn4b4aBNgv8kysj3DdLML2JF5QSnSCc7K+kUt4P7qNo6mNMhj7"
    "86isBMr43Qqh7GQqi1F7+XSNomdJEI0eRWPQhfphMYwVXs9/VzQ09D3iPV2AjzUnf83E86bDe0yhNuKphwz+xKy/"
    "85yd65PqlPJtHVTun4ogsCCRuQGmk40NAzKG6K6cZHI3osEY0E0h0Q3ThB7rSRa/wLHfUTRXATTX1PvmEy9QIfuA"
    "+/SohgeZQfXL6LlKqW+DdInCKvNdOxCeTRtbhDZ6kxyIs84QQqfxe57OObYlPRfzrExj2qkZx5Tv/XpeWu5nO0Z9"
    "m7FP+jahT4qgvaUL0t8Fo9LfD81127uh4YWOo/cshWtZ9543ka6p8z5LB59rnl3sf03Y5++hXH2YZfKs6vT3c1e4"
    "/crYMTX0vBeksfYgQ7msCOpvturb8vHUhpdZRs9SSLiu38/iNxrbjep1A/poDp5m30vXGUB8OE7vmGfpb31A1w9q"
    "ZzefsdN6qt81fuOt9Vi/a8KO956qZdY/rKsF6f722P++oeD6LOZ8vyxl0IoWetfZpP93o/K8DM/Oa6IJUL95P47b"
    "uTvJpz5kcZCKJdHc4bH0mkbTR3fgx0E0l80450Kn3WCNH/Y++UDDQfX4vb9p+LFJ4LO9mjCnmMe/d3r6+9Oa9L0W"
    "A7aVZGtxVRqbJ2DtCJslYJdUp7E6kDMrFqTLzmhBu8kJzWQ3ObiZ7Ca9QC4Y6+LyxmWq7xzoIthRygQ7SolgRykU"
    "7Cj2nJrW8GMj2EVtGusjyKtuPnVZLmLdUp+6LA9zkYPRmjhoTRxMU9trTfxyw7/xAXTVW6CrvXzqOoPC0+BuWdBg"
    "8aCdQxdbQLayQuoXXu/lwZob20HdN4j/2n0zzFqjhWmfebDd1ndybKuj0Nae1O9x4o0xgdcmrf7vLdggw9DMjyqa"
    "vt4MkvnYXpnlw4pDPd0+W1R1+fvQ9v8RTXUKwRNtxhjME+P5ToFT6DgJpyj1d3HDv3YlTqnTHip1cJxk4x9leHk5"
    "/+i4fXmi2tb8ansiUNdt/KyKNdJemrcmk3xZvZfjOr7tVApEi7X72rw69BsEfjKtTDK9fqUxwUJJj7CfeMZbZgv6"
    "V8j8XJUBpazz349dUZWeqz+iuVraIuvKPO6l/EaSKLRHHqRVUbH7u12T9Ijt9Ulko83UN5ncQxNh+BkWQD/xrB4l"
    "GW6e1YfvDalT2J43gr77wtrXCbH23Y11OpCR2a7Ts1lDs4+hPcnnYrh3WDm8G3QrP/OALNvjNu9oGNS989JtHu+Y"
    "NoGnYS35OLWdbH6+EMuL5xfQ8KVItEgV82z3sKH23iVp6/zE/UoqM69uKpp054rKZntkn2r1sTBcKpGrqK7Phc9Y"
    "krEJJsxEGE7sWGuVueQ3ebva7ct5oIfPsOalYSdobjkb6vXzVFv5hLXfFucu2hp5Xj5Qlfa9OcAvNY8c7rjjqBnW"
    "9TS+37fG92p6nuKshi0M7eZposl3NerCHIV9UZvRppqwpvF+evu3s2dz63vy42fJnisNHeCehn93W7yH/ajHVbvK"
    "9U2gi1xHdNhOtQCziTUykrg7e2DJV+h2UlGOE7Y1MJtcRj6W041yFf7JXAks4LpETn0gxa9p3nkZ/M0xDZp3Lrd4"
    "5wVEGoUtwzuVRac5fApUq/+E5J1FMYvwkgEafu/m5o2VnvXIioYfFzlpvnUr0UHzL/ydGCtArv7lrkGk5y8S+VY7"
    "1QY+9V624jQ3pcdCs5asF5A52dWa2W7m6vG/t3jVq0QO5c3Pq7SWV6BJMtFIgcXtrOlQiiviDqI4KPs26HnZ03gW"
    "emDbtF03eQ5V5jZXmm6btm1dxzmurUv/3c1ag01Xgu89WlM3y5o6pB1FHNJovRKtV9ryemVf+FvaS/XvjW6cW1i7"
    "O9ruuZ1cbPdok7reMdvjmPGTquTn7q8iv0lT/SaVDT+GOpHtb2ex/fVt5bY/Tbs3+thPIvqL6K+l6c9PRt4Afxcq"
    "N3aEdb3u49Lf40a4OuElDf8uJj19rnJ9abPo+pRW1qxRV7GQ4bXx1hU7m1X8UW76fVN9ZjjWb9Ner7pprl5fCNre"
    "B8tpH/VEOVaxHchmbJf3LOr9hkiPZUCHnfJNOnwxlqavp0G3aMEYBh3bFGfGWEhRDG738puV0JPYYQytNJAhHtKQ"
    "kMzBeBDIxEKTf7zJ66LUp1v2jTi5T0KVe3f5c/3K7MgV50o7GsKfV5mx8D1nunsuNH3+x3Hr/qPGrDt2nFn3Q6jL"
    "e2KlPa267p+hrr131d4/+lpAXXs/6XNOehbiu9nt/Rrq8PXvnUfruzrKMwJ1eo+W27kP6tjPxc9zB9Tx64sboY69"
    "J5fb2ei4e5v4vfRYaWyd4917eyu9x0rHf1/ucgFbuJn2YAHGz3vj1bQHy/Hu5+0wgvZgCdhJvAdLwHS/a2wiYEPG"
    "mu83FrAOE8xxGgkYjwH32QmAHVxrtnk0YAPn0DPRcx4G2OXLTOxAwN5fT98b0lh/J62Xs7zDtXVMZd73l5iW3o92"
    "iaVfJVX2bW2l/jmX9C2PrtXsttKYZBONq53zU5G9Eawia20edaVy+luv8862dLDzJrr0o1rcLm4LwljbM4Q32aCZ"
    "21j2gvnMY3bbxDS2B9iq9Dg2dd7jvsuvq0xasn8f3fBHZSzdtt7frO93ZIj1WCwvm8VUfkFhoqi4nVNS2r6Dkywr"
    "79jJcTp3cbp226X7rs5uuzt7OD0qeu6519699tm3d5+++zn9+g9wBg7SVw7e3znAOdD5zkEHO84hhw457PAjhm63"
    "9Zge6XinX6r6nt2yUALD+YcS2VLpY55A+EQyHodZWKF/cMxxRYMuGjPINZEb1ScSpNhaOv9RFBQc99F7K9K3LKhv"
    "+BVrqBBnDTkZU4l4w8Jwb+W6qp2seqMyTvbYhgsbftYnaEmSqJfVY8d3CRNLhlDa6+G70h3Y9At9N75CsqM5GXX/"
    "uO6h1H8VDb8bniO+Ug9xFksOJ/VMy9MDpEe+kWZVKvdhengqg5ZO9Z4+ienCzKQR1/doGMuKhpeJ1cfS7exNd0sy"
    "vcX0QzSMce9YZSbiS/r4pyqF6xIZF0sOvl9luAVsLFU1lu0Sqz4bllAfbu4Nq6z0EnzYyVGvJ1eKpSt/00fC9+Eq"
    "/AyCjUMQ93mpGF8ac4xb50MXa06QSLVa7+Ey8VDdlzRfy8GHS2bo2ZhnUDURpxuIh7Rz+A5qIixPDTWYlUbXpjlb"
    "vd+8bSCXiko/S35FIjtbRjJI7Yt5pqPIPZ1UIxdJb1yZU4+8fZH3To7VYZVZ21ts+7a0z5nzWqwHu+Ia0sua36uR"
    "ysWTF8f9kuKnsNnUihb/5GCnUk2ZRskmtpvhibOwJSfw9npt/3OLpu4FmmrZfbhAU4V+NFLk5x5oV9I6aSoeauSc"
    "WIvRVGhzb9J4slimh3CyNCwnAwVeTnQfz7QAtnMO6f3k22507RU2L+Xn1PPgiwLTxnVafvq7fZZrXs2/9d6B+XTd"
    "OdZ1LWrzijVuLtgpPs21LyCHfZgGn7TtF2x75XY1/RSCP0OP+yJr3M+jcS8IY8fIOidTlj7j/FbgV67ISRrTp5vK"
    "qFM3q2D3kgbziYg/RPwhE38oV6Y/5bE8U9bYdtGfNeBXObnT10KBvvIi+mrT9IWyJhbJmkjWRLzgW88LypXpd91K"
    "MRqf17i2pF46NtSJ+ETEJyKdNNJJ3XZZH5X25mg9tPEMCmd77G20aT+K4TBHVP7w3sZSZeaJ1bnJ21FMXv8qd7z/"
    "XueeJXaDcnFNI5vB7pv13o3shjnGOTAybOJI+FqEW+0nFs6SmS1RBF1bn9uTJrJtIZb7lJb0Fv33dU46t77Eg4aP"
    "cu252eQzz2FPRpvKep7upT1yn36xsIZ6f5KRxqtvlft78ngzlmxPx+VR+RaP4kc4scaNQ4vkTiR3IrkTyZ2WkDt+"
    "eeO1Xe2JUjOnR2WpuTeF9x3sR9+PrqOzcEel77OqxK1bQns0Xp3pngmTkmsb03WXBtS94dT09zKK459X4u7HKKZ2"
    "jid+eSnZjM8KqMPPd2ZAnU+X0/llUAefGe81IqAO3+u4gDp8ryOgTinVqRpB+xzoXgcKdcommHX2E+pcsjb9/dQ6"
    "kkFQ5090D2cy7acZm66zC9R5sdq8F797MqAOv3sh1LFpZgi18007/zqP0jP/C+r8qsZ89svmpev8Heq8THXGWM/z"
    "LtR58xR53P8g1DlihVnnZajDNHrTKLN/ng6ow8+zRaijaR3b+WlAHW7nHqgzg/bT7DvOrHNrQB1+r2uhzu1EEweN"
    "MmnjSqhzB9V5w57/UOelyfI8rQ+ow+0sDKjDzzxHqPP6Nea96gLq8L0mQJ2DyH64YrF5rxqoc2id2Zdfkr52ItS5"
    "l+rcujr9fc14Or8U6hyw2MWwnw+BOp8tlefpQKjTZ5m5D4ufeR+o8+lyc54WTUvX2R3qMG9i/sN92CmgDvdhO6iz"
    "YnP6++bV5nyPtXP3UCDv1dhXxV5sKvXZZwJ23Qza3yhgW5amsfcE7N1VaewtwJg3D51N55cKGPOjlwWM5dkzgDEP"
    "fmAt7W8EbAhhPWgMfgHYUMJuoH79f4BNImzg1DT2Y8BWEfY76s/bAbubsNcIuwmwJ6pMevg+YO8SduAymv/F3rPc"
    "nqE2VwPWjWijC2ErABtOWFd6vwsF7NgJdH4RYLZMPBuwZYT1np/GpgP26xEun0rJf8BQBqbOYRewX66m+Q/YRyPM"
    "eX+ygA2gPjsWsLqRdOY62SGH4jsQ9jo958GADSMZ2340ncOOfUbYoURnfQRsCtHnnoBVE3YvydBd8TkJG0H7RzsJ"
    "2FX07qUCpvd1aqxAwG6uT2PbirxY0Xra3wzY9Gp3X6fG/ilgtZvS2AeAnVPt6pUp+S9gTPN/FLCbadx/C9g8wj4k"
    "nfQFwBZabT4F2BLCNtI+18cAe6zale8aewgw1K00dr+AMa+/G7Avq805dquAvUtz83oB+wdhGwVswBja3yxgw86l"
    "/c0C9tYi2t9c5N3DvB8952IBu4V4+TwBG057pmcBVkzYhTSP6gDrOsqlt9T+ZsB2JWwC0fxYAWOePFLAmBecIGD3"
    "0tr/aAGrILo+DLA+o0x+diBgg0a5vDK1vxkw1tdY19hHwG4huu4B2MHWc3YD7AbCCmhPeJmAvUJjVAzYTVZf5wmY"
    "1kE19t+EFxsyifR/AfsbYR8BdofVZ38BLJ/0xquIL70NWJcaUy/4PWCsb95O7/e/Asbz71nAzqhx17IaexywuTXu"
    "OkVjjwC2usad2yn9HzBe+7Qn+fcTAbuJ6PMOwHA9pLGbBSyPaPcaARtKNHGVgE1fmcbWAPY7wjbRGF0iYJ1INi4F"
    "7DXCllL+hYUCxjQ4V8CeofNjZwD2eo2pf9YC9h5hXYgGxwP2QY3Jy0cD9nfCFL3fcMDio016OQ6wxGhTrhwJGNs+"
    "OH/CIQLGtDQYsEMI60zP0lfAHqBn2QuwCwkrJdm4G2C87j2InqWzgOk1ceqceAHbQu9XCNhnhP2WnkUBVkB5Jd6Z"
    "k8a+KIQ5NtYcv08EjPXyvwF22lhTr/s/wL4g7H7SQ/4kYPfQO/wOsC8J60c08SJguMZPrf8FjPvzlwLGPOTnAlZH"
    "c+wBAWPb2I8Ai48z58oPBew0mn83CNgcwjYBxrnDWPdeL2C78PpfwHiMLgJsX6vNJQJ2LbV5HmCDCetO180G7BTC"
    "7qPrpgK2itbYVxJNTBIwfvdTBewJGodqwNYQtoJ0ohMFLEky5xjAeL3PuWYOx7El7BGil+8IGPOlAQLG+vy+Asbr"
    "uAoBO5nebxfAbiZsEb1DuYCx7G8H2A8IqyAdJS5g99Mc+7rAxR4ab/Ksfxd4c8wwvXwMmG0LfV/AmD7fAWwwYV/R"
    "s/wBsHfo/POt1NevAPZXwr48hfIbAfYJYS/SOzwB2D4TXV1FY48K2KWU6+dBwAYQdiddd6+ALaAxurPAm3vneLIZ"
    "3VLgzXXBZ7FfC9iXE03avVrAdE4kja0VsEepPy8FTMtL1HuWCRjrKOcL2NbT09g5Asb3O0vAupN+PRmwzoT9l/Tk"
    "CQLG9oIxgA2ZZNo1qgAbNclcvx8P2JhJpm2mErBNk0w72qGAHXaGqTPsD9jbZ5j2l/0Am3sm2SJIPuwNWJJsljfS"
    "/XYXMB7bLoBV1pq8pwNgVbUuL0mdXQ1YTa25znEAm1Zr8p4v810M7dQa+1TAeM31d8AW1JqyfytgiwgrpTbfBGxZ"
    "rbnGe03AnqD58BJgVxH24MVp7DeAbSDsduJLvxKwPxGPfFjAeO30PwLGevk9AsZroNsAu6XWXAPdCNgPCauhMdos"
    "YIpo6QrAHiEsb00a+x5gTxD2Fb37xYA9WWvapS4A7De1Jo+cD9grtSafmAPYG7WmnjVNwE4lne8MwLZadD0OsPcJ"
    "e53eYRRg22pd+4bGTgJsJdnqV9J13wXsysmm7n2EgLHMOQjHj7A9LyT7P44RYZfQOqC3gL1MfKknYOzD4b7uLmA8"
    "NzsKGPPIEsDYx3It0XW+gLHN/5u4F9O+GY19Dli/KWSLpfv9A7BTCTuCeMFfAbtnijlX/gzYwDpzbN8QMOYhrwLG"
    "/qH+ZG99HjD2C/F65UkBY11xi4AxP/uZgHFf3ydgzFvvErAZZBv9AWDVdaY+cR1g59W561WNbRCwh2elscsBY38X"
    "2zEvEzB+v3rAHqkz6WwRYJ9NJfsujcO5AsY2q5mAqWnu+kNjUwDbOs1d72jsdMAOmW7az07B/iRsDj3LCMCOIKyU"
    "fFLDAHtsujmnjwJs8kzTpzcEsCkzTfvEAYAtIexmorN+gB0/i9Z4xOt6AXbzLJPX7QHYw7PMdWNXwLRfDHldErCj"
    "CJtF9FkE2MrZJp+PAbZqtqm/fJUHa6fZ5lrmM8BeJ2wu0eCHgP1ztik33xMw1t3eAuyr2eb673XA8ueY/fIyYO/M"
    "MX18zwDW6Wyzz34N2PxzaT1GY/sLwH4yz7T3/D/Aesw39YkfA9Z7vrkGul3A6mjcbwJs8kJT7/m+gDHtXgnYCsKe"
    "pPdbDdiB55s60QrA5pxv6j0XAvb8InMeLQDsY8KW07OcDRj60VP+P8CWL3afKeX/A4zzug6bTv4/wN5dbK47agBb"
    "tCT9fRfxgpMF7Emi+WMBW0rYbbQ2HCpgbJ8/GLB9L6TxIN1tkIB9TPbPPoANvNBcP+wJ2G0UV5Ag3W1XwB5Yas6j"
    "ToA9TthT9A6lgL1C2Bc0DgUCxnxiWwx4+VLXd5ry/wkYy+J/AtZlmevbSPn/AMOYiJT/T8A+XEj+P8AOXGbaIH4L"
    "2Oh6Uza+IGBfUZ7bpwA7td7Uyx8D7DTC9jmH/H8CxrR0P2CDKZ5jP+I9dwOGsR4p/x9gky825+b1gD14sWm73wgY"
    "x0HxGm+dgLHfdyVg2keQ4tfU5nLALl1F62Ki3cWAvUvYA0SD8wCzY2pmCRjbUeoAe3S1ub6dKGAsA8YC9rgVxzIS"
    "ML32wblygoCxDDgasB4Um7cXjd9hgPUnbC7H/wkYP2d/wAYStoT6eh/AvrvW1Pl6ADZ3rWm77waYHUNYBtiv15r6"
    "fDFg76+1/H8C9j169/9izut1Zl//S8BYhn8kYKtJl/qLgH1FPui3BexOevffA7aesDjNo/8F7Kp1Jj97FjA7JvZx"
    "ASskmfMIYL9cZ/bZTwF72sJ+AtgL60z5fgdgL60z9eubAXvDavMaAeM4gasEjNfhawSM73cJYGq9OR+WAla03ozB"
    "WghY9/WuLSLl/xOwqTQOMwSMabcWsPmE3UVzZTxgOq4gNUakn40WsLGEDRcwnpvHAfbUFaYN8EgBY/lwiIDxenMw"
    "YCuvNuVtX+zrDWa8xl7YLxtM/rkbYB9tMPlSZ8COo9i/D0k2tsd3h7jAlP9PwNjPpQB7cqO5XvlCwTtsIh2OfPOf"
    "AFZLWBnJ4r8BtnizG0eR8v8BhrGJKf8fYBwXyjr07wSMfVkvwr5S5lXPQNkkKnsCyjie8jEoe4LKHoayFzj+F8q2"
    "Utl9UDac5tGPoIxjy26HsnOo7BYoW0Bl10PZWirbDGXMw66CsqeJhi+Hsg+obBWUfczxf1AWp/FaBmW8/l0MZeyz"
    "mA9lBcRv5kJZdyqbCWWDqWwqlH1CevyZUMZxlBOgjNfGY6GM12KjoIz91cPxvjR/h0HZCtJtjoGyE5aQ/g9lvCY4"
    "FMp4vhwIZUy3A5E2qKwvlJ231s1vng+yvANtbOGyi4med4UypvEuUMb2wzIoY19HCZQNXe/dd602mXtQdPkdsOep"
    "5c4Xtze3xRpPTlOe/U8JecOTdXLQjv9UNvmK+mbb0uRk8ZDJcPcbFm5HVNZnR9XHQm/+4z1TF9HzaRq9gEihsGXI"
    "kx8uL944Q/w+BaqNfOJNoqCAsa9skScxd9pl2jMXgz1yJxBd+MXcHaK8vkvGBit//1ZfwD461fSH7iW0eSzJ790A"
    "Gz7KXPt0Vl5dnWNJ2yvv2o79DsjPuSwGPLzAik/Vsov7MSm0yzH+RYB9Rdjdl3vzfV1Ov7nPbZ3qUkGWLhfk1wWk"
    "Z7Cu5MkB1CLyJ2bMbuGTr9rWJ56j2KjIJKbiYSdohr3ZOHcLqIOlOdyO6O805R57gXPZ9mudrPzj/o5VXj8hr62H"
    "Kn+b0cHKa49gbJDyt8v2Ud79Zk+uNmPqK1TmPWldlb+vDuduf4sn4Ny194Vw/5eBPNX6+BQqi1n9bNsGTlH++yBG"
    "KK+vlq8bpvztb0cJ/czYEOVvWz1AeX2EHA/RT3l9RWq992yhL63+2UN51+qf13jH4/1Z5v1wPG4l//aCid7xYIyv"
    "w/HIs+ZIN+KJrAWX0rqrc0vyRUeYz3mhmU+r5pcVXs4YD6Uj1/trNlkdIJD073I/XuiAfvtTixeyDJ1BPOUuoLNx"
    "I9y9kKk4A8AWVLt1UnEGgHWfYGIbBIzX4pcD9ry1X/EybUckrO+09LOeD3pJC8t2S4uNARXH27KIjzdVW6/IVqlX"
    "4RalLEuQ19lxDZLs4bPcUPbYtiHkrfbeJryfHdudibeWWby1hHhrYz6VjsGmj6B5m0/t62e7EO7VsjkLLWKI5TV9"
    "5dV29dpm01ulnFJ6vwn/1vuKkKa/q32KPtdpOyvnwmT9bwutS2MUpz2E9I3eQNtch7GegA2pceuk4gUB4zYZ6wjz"
    "i8vao828xjuvzuScABu8c8h+P90Xdm4bntvdaI7FlXvSdyHNuQSVcRvcJs/doHX+YZbOuj/Hhil3vc75bA5Q/vlG"
    "U/5X+sY6B0KdoGuTysxvmqfcfMZB+U2l9bqUL/fHDRW/o8y8P4Ot9g+wnqmX8D77h3wfXdaJ8CLlPcPEfhemB85T"
    "lKQ69ntyfs9UXGFD4SSnpXUCO5drW1vWC3pnM+Vyrcjh1mGsuswflgMDb6q91snEyfOaYwnSeuy4mYRca8jnm8m7"
    "IebJbEmdx32pPLVTfuoz6/chlgMpPcFJ66KpeOGalh4nx1yG7QQfDw9Wuc2/oPmFsvLHJCNRBpdvU2qXbV5ZnrTK"
    "o/nX+ubfEBqblA11mzl+HWH8kAb6k74cpGPi2Dsh9Mpuyo0pkPQ8uz1Jz9N1HOtZ8axQv7yWBTEzr+VZdO+pKnxe"
    "5ezPf2hbn5T+NCWTFTHQ8HhAU9bAvDZjevm+k6YTpJGCtxvqve3WWe947Y39yRa5qgGbA5huY7raHrzKyDC9k/In"
    "XzN2LCvBo7y2vV0dd42u87RI63+9L4rrd3D8c6kkHP89VZriG+PhyIfyX7BRdCI6+hzKOP/OJ1C2hmLaPoQy3tf0"
    "vvLPmfeO8sbZ/VF5479egzb61prYSwJWS/FqvwHsowVuPEBqLzLcZz/io49A2Qbei6i8OQO4/n0Cxtehj4DztHFe"
    "c/QR1EwyMfQR9JtmYugjeKbKxNBH8LCVR/0y5c0DyVi98uYDtvOwL1TePL52nTnQd9zHM4Sx5xjtWqjPZaeDnO5B"
    "7/7ZhnS9fGDKOtcf0/5I5R/begLYb86p9raj63E76J+29w2hf9rO2Yb+aTsHSZ8Am/meyt/Hvqtgm8dYRI4DxVhE"
    "jr3EWESOo0VbP8djZort0e10Jb8B/11IdioeI8OG3/D5Ztu2y75JqxceXteBvotBvuFzOYO8zxVXckxCBXx7Yi0H"
    "ZT4/HW2aeKA50+UZ9I4TQPdTOZ4qsdPoRvHMfpocHGoeXR1t2Yps7LX0W49ZKfGJztHYbNexccCf2BXsio7Fezct"
    "Sc9dKcbFjglC34cdx2L7FLvSP3yWuNW+nS8G27fzz2H7+cRvupLfhu9RKMj33Ud52+Y4m/PqvDwsTF/pOicDjSM/"
    "m1vn+rr83uWIgD44SJBPx250Y+j9ZCf6xOw8NT0D5Fr3AHnYUfnvEUO59agQc9mYQxv61s8nrCwfN/L3QaQT4Fqd"
    "9bOyWvdaO37Jzm2I8Ut7V5kYxi/ZORWSAfpkUYA+GQOrOb7zNHrvPJCvLWJTDPJyt8VPbp2UyMY6UBigd/cP0Nf3"
    "Ea7jXOk9QKfFNnHtx3U7QV28h1QXac/GMA65zOKPNp/Cdg6c5eZhCzqzdAjkdWd/Vjsl29V4376OZ/bT7xTYvZ62"
    "+KrfeDwaMB4PKm88OWP3Cm2yXe5Oei7E9LlY0npen5PFa5FrA+TO1QG0sVZ4TsYuBexS6/2WBYz9+cI6eZ6wTsb1"
    "H7c7A8r4HLApUMbvNEmgo9OgjG0ZYwJoq0pY45wQsG47Wnn32h2hvPv0DlHe/YEHKO8+xwEB6/19A2RpBWAPVLt6"
    "QSoXZYDsLg+Qwe2UbDcsfNurZ+P6byHNoRjJtxaLERBtZXlhGXR+m5coyRyc0Nm76yttWWTrUkjHvBd0gHJtj1oP"
    "k3jVoFEur9oTbEP/WWDatHgf8S4BtFou6IQ2HdvX4b4Xab1YCv6TUhLandmmRvNB+4QOE9Y2hYQxH+lK/STJPN5n"
    "s5/y7rPZB/pR7zuV+lHvy+d+7K68e6Jxr1LBBLN93Ktkn7WCz8j7Ue1zN0upf3kNFRPWJnY8kZ++nQfydnefvnoB"
    "3sne94w68bNVJu2gPjHcOgMF3wnHPx98XzFhfBv3c8A375dqzF9V4X7z3uzzVdPPTM/8ydKrFt+hpod89MqrFjgz"
    "PZjFZeVlqQxrd4ploKM8H12YaeekKtd2bc/HzzZktr+i/nqyY+qvd4OOof/erLbDuZnSHj5bChcUBscqFbV6eR1W"
    "Aldkcgbmvv6uD+dhzNBArEl3c+cEypihlH+u+wgvTb9vyZhUbn3l7jPVdpVon2nbotGw+0z3Vt78qDVEI7sr93zg"
    "ItK7dmt4st0rXP3KjnlIBuiKRQG2xSB+mg/89DqLn0Z7oXd+Gu3hRLzo2zDOP1TuvpCgfUSzyM7yH4pD2RTyOs7V"
    "9edT3FxPJWDzymTXu1CwpZ0PPI1jHhg7B9a/nIf+RMs+Nx2uP5jqDL/AzfXE9t9DJrpnGurvn1eZ+e1OgbovU861"
    "tZeRvYCeawXd8yR4Lo5R6UJnzzgTXfsa1+F7lc0y6xwq+FcWUd7K/eF5rp5o+g/3oX34Q2e69jWu++Up5hkznPeR"
    "cwZjbpBTqc6+a73rbX5mtg2iLsR5iA+bHS6+QvIBYv+XU9kHtO/+oHPkM4/1ec9Ba+9ItkWyLRrnSLZFsi2SbdtT"
    "tvXxsYNxvx2y1uu7/mK8t47+7jjV9V035ngnbMa5pu3axqR28Fkx5xeeAyzJZ2yn3Gf+6Fgb9jP4+auvJ3v64SNd"
    "3C8eMZLhkQyPZHgkwyMZHsnw7S3Du/vIcFueJgPke1GAzLblcAHlu/vo9EgeRnwykoeRPIzkYSQPv73ykM/skORh"
    "PJKHkTyM5GEkDyN5GMnDHSAPC5Ur6w6jdnvRmYfd6e+bR5nx2f2meW219jV2Xb88NpH8i+RfJP8i+RfJv0j+tXb5"
    "Z+c46B4g/+y6LC+luryv374mkpkRL41kZiQzI5kZyczWJjP5+R6rNuNZ7XEoA/maKQbWvtZP/kVxsZH8i+RfJP8i"
    "+RfJvx0l/4os+Wc/F+ei0GWVte4ZXqmzFOvT38fQ388skONUMRcc53bg82RS5dTOblW5t+cnYwsiGRvJ2EjGRjI2"
    "krGRjN0BMlaXvzXKpCF+Lu5rlr16H0ZkI434WiS/IvkVya9IfrU2G+mIseY7PEm0WEhntewFdV+sdvcUSnW7Qd3n"
    "qL3Pq+S6GJ+D517o781EN3+pC14HRvl1IjkaydFIjkZyNJKjO2od+MJY9wx1ya557AS3jzLl5NHPxHWKrDof15jn"
    "lQy/wn0GjM0pJNqVaFbnB+Xfr8707hUpHenuBcl0DrzWAaScAtHaNpLJkUyOZHIkkyOZvKNl8vEbfHLswPiUK+8Y"
    "RTIt4nWRTItkWiTTIpnWGmVaqr9qotysER+L5FUkryJ5Fcmr1huDyvc8eK1pd8Qz1hjjulwn2mMR8b1IvkXyLZJv"
    "kXxrrfEzmcahG/Qb76W36+D+e7s9v2uimJiIZ0ayMZKNkWyMZGNrs1XOIJl1+HQ6y5hiYL66IP09ty5a00X8LJJb"
    "kdyK5FYkt1rPmo7XYP9dau5Jf2Nm+rvPKNfnxms7vkaRX27AmOBr0O7pVyeye0a8M5KRkYyMZGQkI1ur3bMHPc+Q"
    "kaad8np6756C3ROvsfcL+rWn9wTa+wXtupg7Jkh+Ruc7RfIzkp+R/IzkZyQ/d7T85Gev3WTukz98pHsOsV/dx6rN"
    "uriHz8YiWRjxyEgWRrIwkoWRLGwrsnDcCHMtGSQLb6zxl4U2FsnCiEdGsjCShZEsjGRha5WFeF5v6nmrzXHQz9dd"
    "eTGJtrQN1QE7K2OlVJdlLMtIxiNZGfHQSFZGsjKSlZGsbEuy8o11/rISse0lK6N4nUhWRrIykpWRrIxk5Y6Wlfg8"
    "UrxOP+WN17HfYa8Q7XEMTreAuna8TmlA3cdXpb97nhXte4x4cCRrI1kbydpI1rbOfY+27LLjVKNcbRE/i+RWJLci"
    "uRXJrda479Hew8ixpPb+RJZ3dh2Rxma7vzPtb3RAFk7Oc//GdWwBPct+9P0o2XUHjUq3PSbPrVsy2s0np7/bUb8N"
    "35iue2JA3RtOTX8v25Cue2SeSzPF3P8UX3Qpjd9BAXX4+foH1Pl0ebrO3lAHnxnvtWtAHb5XeUAdvlcR1CmlOlU0"
    "Dy+neymhTtkEs87nMW+dS4i+n1qXrvMR1PkT3cOZnP7uTbS8FerweWN8L373PwbU4Xd/BerYNDOE2nkmoM6j9My/"
    "hDov0ziNse71M6jz5inymP5EqHPECrPObVCH6e+mUea7Xx9Qh5/naqHOsg1mO6sD6nA7F0GdGcS/9x1n1lkUUIff"
    "ay7UuZ3G+6BR5rhPgzp3TDZ9NnyviVDnpcnyHBwTUIfbOTmgDj/zMUKd168x7zUkoA7fazDUYRmxYrF5r95Q54DF"
    "pozg/ukBdT5bKs+dLlCnz7L0d4cJ5r1KoY4uw7lTRDI0DnWYXzBP4Hf/yvGvw+/+CdRZsdk844/n4F8dV3YhP9TY"
    "nwGzefcbgDG/eYBk5auADakydZLnAZtE2MCpaexJwJ6oMvtkC2A2f/wZYOdUm9fdJ2Bs97wLMORjGvuBgPEYXgcY"
    "8i2NbQDMpunLATujxsy1ehlgH9SY71APmG27XQQYylCNnYvPMtYc95kCxjx3CmDI4zR2uoDx+50iYCy/RwDWnfjT"
    "LtTmMAHjZzkKMOZrPO5DAFtD8zVZm8YOwGch7F7Sf/oB1sGSo70A43nJz7kHYPMmmjpgV8BsW3wSsB8Sz3iZ3q8I"
    "MOSFKT1NwDR/S81/0DnVNLfvNPYZYD+ZZ9LEh4AtJ1534Plp7D3A8ExQjb0FGPItjb0OmK1zvAyYrSs+AxjyMI39"
    "WsCYzn4BGPI1jf0/wFgW8Nj+WMCYzm4HPZ3nyC1QNonlP5QxL94MZU9Q2VVQ9gKVXQ5lW6vcdWI+8CddtgLK1lLZ"
    "Mijj/lsMZU8TzcyHsg+obC6U6bVUav5DGcuvqVDGdH0mlBXQeE+AssFUNhbKPqHz60ZBGfP44VDG/G0YlDGdHgNl"
    "78xJlw3F+85314n2+upAKDthSbpsIJTdtjRd1hfKmLZ6QRnTVAWUXUIyblcou5hoqAuUMV2VQRnP+RIoe32dd504"
    "dL13nVhAdYLWbOsdec02nGRUEcnUyeNd+0NKz3Tcun1rzTn+0QK3DV13IdR1FpJOudSladYjdN1ZoH8on3tPdrzr"
    "sRNrXLuJrnOa411H2XWqoc7VVS6WOpdxmitnuE5sommjuJ1o4kio8/I6uZ2DBJ2Jn2MgygHClq8iPROwZ6zregLG"
    "/fgMzd/ugA0jXaQ9zeOOgE2vds/CTNGZgA2hNvMFbAth3ygv9jXZtT4XsDdpvv9DwGL0fn8VMH73PwtYNfX1GwKm"
    "6S6lZwrY8aRvPK/8dcInAVtAWH/qsy2A5RON7Ud9/TMB+zvpG/cB9rBFm3cB9p6l2/1AefU31pWvA6y7tUbYABjT"
    "54aJrpyxMbYbXgZYzSTzOesB43nB2CLA7p1nPsu5gNn8YmaATjEFeF576v9Jgjw8DcpuJBodA2U8T0ZC2Xs1rj2S"
    "y9bQOB4HZawTHqVpgOy8xcBXS6mu5u2DSN4w30Wezf3UHcoS01zbYaPcpzPVk8IYMU/EPXQJGoevq0yZwPvyykEn"
    "yObZ8ZlRztjyRYF8uV6Z/jF7nx/zx6sEbBiN5RrAnlrnzheNXSLotLsTHS0VaGCRQMtcH2nS5tEzA+bqFGFcuM3T"
    "A+bqKYL9vhrKeG6eDGX/Jlo4Hsq4vaMFveaIAL58UACfHBjAl3sLetFeyn9tv5uAsT7aWdCDk4L+wzn4kD4L3m5o"
    "922XtoNoEnWentZ8tNefPUiX6ipgx070zsU7ZptYkbAOOVaYN13pPaRnsW0EJYKeXSisNWw/wTlWu/b6Zgxgf5tk"
    "YlWAdbPsJ8cDdqG1xq4MWNsdCjqmxvLBcclnZLN/a4Dw3F9Wuz6aXqQrK+sdbVsPjmPtmSaWJDpB267WkyS/yOVV"
    "3vjxMiWXxYivlwL/078TRPNJit/T4z9E631wrzKKMUjpljSHMaad/R16DcH3izfxfvnUR8XWvbjfNW3wPOM+K6N6"
    "WJ/7XvczP1uhynw2uR5XR6g3w3qfKfSMmXy8ObnYs/p4vMh5rd3hXtlMdfDdHRrLfCXHycRp/H9mzdH3Tqc1Y42X"
    "Z7LsbWfxND3+t9L4lzT/+Me8g+lSWX5B6kTiROqPolQfFLdrA0EWySzr12cmC+9ESTTDE1Q228TMHCUS4qnNB08G"
    "xonotcapsA5HHUXTsqZjZcnrt6tdOxbT/Zmkv/67yl1fNPo2yD5cO4ns2ChjST97aDzZsdFeS7HYR89yY8YbbQY0"
    "ByeMcO1YjD1U5+bsSNmxcb1GPsfNm73y9S6yOT8irFm+onl98yjvnOf7dZjkXbOEiT1438eOlaw1bf3HbnTt+7rt"
    "P4BNo3+Vu75P+aMB4/jADbR2fw6w1wm7lcbtCcA4PqaO2nwUsLpqs80HAWOfdgH11b2ADRrl+iY1dqeAsS3xFsDY"
    "f6v9uRq7FrDf0ZpmFb3D1YCxX1P7OTW21vHS0Brqz0sFTNGYLhOwd6nN8wHbNMl9plTckoA9eHEaOwswHGu2E9rY"
    "l6SHTwCMfbJ/onkwBrArCVtFbVZhfxLNriH/yvGADa1z4w9SOjFg5xGWt4Z0YsCKppl2jP0FjO3x+zle+wrT9d6A"
    "aV8N+240tjtgr5Ad9gaisy6Asd+Xn6WDgCXoWRICpn1aGnMCsC+VF9M2H419KmAriOf8XfARsb6wVcDYB/amYEtg"
    "+/xrgNl84iXg3XsSX3oW/T/KtRNy2W4VFI8i+Il+IfiEHhTWwvcLtq17BL/OHYK/5geCv+YGYR35fcEPczWUzSU+"
    "s07wzXxP8M1cItgH6gW/yRLBR7JA8IecI9gDZum5TzrhVFwTOMGfmPV3nrNzfcLEv2b4DGpK7GwCdPNsbDKJmCm/"
    "y5imJpt2o9drrNyb003+sIl8d5853jY+rjHXz5naeNdxdZhMz2Ff+6pwrd/97Wu1/lCaxbNzPEuma96lv1eQPL4b"
    "/HLFlv/LtlXeBHXR/inV3QB1Mz3D96AuPze3Z9ddBnX/s8Bs9yRrzXge1P2A/JIHnSO3O0PwJ9o+kDMc/7hD9j+P"
    "hTrSeLH+UKSC3/NYkJfsA2XePzTAj3iwgLE/YZDj70vr4/j7tvYMiFva1fG3iXdy/O3epQHxRwUYI0bYCfQs25Q3"
    "PudYii37D8puyzfyT+Ufg/NBgO3+XQHj6/4Y4C/7bYC/7AUB4zF6SsC4zx4L8LM9JGB83f2AvTjTvO5uwJhOn78i"
    "jd0aEA90PWA4DzW2McB3tw5j3tebY7QyID5nueDzuwDKOlHZQkHPOlewkc+Gsuer3H0PdvzMZCjjeK6JUDaPdPtx"
    "6NOjstFCnM0Iwa94oqCPHSvEz1QKOtphULZgouvTsXW0wUKsTD8o4xj/fQX/0Z5CzMruQixKNyj7mvwnHUP4bIpJ"
    "ZyglvSAb/SFGdgmtP+xDZQWWnZHXWjUjvL4omxd0DqDd9sqfZ2Xar9GV7PiO8Hy2z+k7yj8eckCAP2rfAH9UBWAH"
    "znLfXWO7BPRHecB8xTOx7Fh0e89IeYCNmMe8kOZRYQCf6xrAV5MBvLMogD/yM3YlepV8cbzOH1jnbY95Fetu9v5S"
    "Xl/r/LhdKQZMigVgftVRWP+0D4iHLBTWWlK/c6xZJ+Gd7OeU/DNDqkxbv2SXO5vGk/X44hbZlOgErUPC+GCa33XU"
    "0o6ZZK4NJ0MbvjUdzQEZkU8ykf0uLed3C2XfD152tnbPWyInn0ugT4N9pXsI8nkXQV/CuJ8SH/+2HndHeX3yPabJ"
    "Pm5FPucyy0dbQrK0iB+2Y7C7zgE/eldoz+bDtq5ZKOg1YWSOQ79ZLoe513cCZOiAAN1g34A1RIWgI+4q6KEYI1w3"
    "3xsjzO1hjMhj1d4+6qfkGJF8kON2XPaL1d647K+WeeOyR4z0+rPs/T9HKf99Q+jPsvctHBAQ84/+LNyjZ/uz+H53"
    "zPb6s/g5n1vr1TNwf5ytZ+B+LVsv8OzLsGTlQpCVBapFcwdYMy0WrmqewepbcW6B0MKxPtdWYlkKq0LBb1FO+loP"
    "wDhPFmO4hnqr1tUHOSeATiwg8W3t42X+jPP56oneeJoSUIJKqX5nWFcyn/CL7Siia+PE723fTKb3D6M76/k3V5n2"
    "YL89W1MBWzXe9dlxXLBtL2K/9KmA3Vtn+garAfuSePajq931OmMbat2cALz/hLFDqc0KWtcdrry52uzrkc9V0Hpr"
    "0zQvn/uC9t7ds9rL59j/O3yEl891nuTu0bX53Koq0+eaFN6Tfdg4houWuLkspHVvoUWrnD9B54QoV+HWGkx72v8Y"
    "p3twrNouLRAHlGJ9DTcuKGzQ3IqKG9a6JaWpBxCjP5IpdaW8o+qk51FKWHdNv1hrTsiyXmaLsZzXTbHwPDcEx67M"
    "MTot61ihivBrmkT421b4QI6/DKqv9O/+yhwHuT78GFZk23Y8t9grf6g+lv0yN5aTTEYelNr757gxwMiTJd6kc2+y"
    "rN1HiAVhHtkDMLaxcOxyNyGuiM87KgOMc7jcRjprMWDtF5sxQHkCxu/3X3j3g61cN/9S3vw1jH0EmH2+018A4/w+"
    "jL2tvPuaGfu98sbk9CMZ979CbBrLxmcBO2Wc+X6PA1a3ktZodN0jAnYn6SI/Vf55OXg87oE6dq4dfif0lfRaYY7L"
    "9XA9Y92rzOuvhjrcJ7dadVZDHcY6TjXrXATPwXsV+T2WAPbWKLNvzwOM895xjN5s1GmIdnrP9+peLy5169i6l63n"
    "oe5ln6GJuhfni+LnRN3rrkso99YVXt2Lx3nZSK/uVV3n0gDS0AECfel2bN3r/VpzjqDuNXKyiaHutWKMiaHuddoy"
    "E0sK80c6K20S3W/wOK/+vAw4ZCGsIbT9WOJrWm9kvjYX6l/iwwd17BTXnyLYoCcJMTunKf88AjXKu5e5SrCPnwDP"
    "pn3i0rPpNQc/2xEBPp2DAtYVA5V/Lojeyn+vU0/ln/Ogu/LPJdBRiP1qr7z7yo19fj5nqIfZ+11INsF8atOx/HT2"
    "3j/uZwfWfRVgh2TfQlC9fLAJBt0r01lGcbq2WHnPe+D915oOkSa0zUqilUurXNtfic96RFW5v8+ab/q/ykCnzXtb"
    "3g+0/WzpsIeh1e9GafqnIpyPIGM3Oz5+SaazBNAZ+yuL4VreZ9WFfO370++ybQ1zcZs77hPoutTQON/qT8xDr02h"
    "dZ+PNF5SWT4s7vzG2G+PcxzW0vraNXRdUdgxjoWNRY07Tr5T4DiFTez6xHaNRW3opebnRIlwfrOiWKOtIc0qkgEr"
    "zN65Oh9z8fi5i3r2eZ3smL4wXrNyHtli4EmZZOflRIcoFzmOcE2VawteTrwoj+peQPcpzMFzm9FBG28ON0JB6xdK"
    "WdCmagbabCrtSXuZpRwVeo17C9HfDeBPKLLkoB3DxbrjImXmmDDyZWcZs5/5k2VUf3yHysJ8S5nJwdrXrZnCLDKS"
    "U2VQ69nQQ1h+xjToCL5rvB/TlXQ/zV+vtWINYnT9FVSWF8nvSH7nyEM5XwPHcmdLmzdZtBmPaDOizWakzXxLF9xK"
    "NtDPa1xe6ndmtNYFVjmmTlpv+VMGs31YeW1U+7N9UXljEYrp71gGGYBYf7LNYRvOdmojrP1Kz+kDBdsZyrQKSxaG"
    "uT/vM83mmq7gb821jXL6x/lle+Xw3A+2UF/rZ/qTcnP+bS+a5Nw0+C6GXa/Zddo29Unz5ZtaWqfNrJMWgh9me9EG"
    "5kjK9jq0GXcA+m8H86GiMlju8bzvGJIHhTlvplz5573SOfWPsPTqtsDT8pV7bnQp0MAAuGaIpZtxXq6vnXROANbX"
    "9LXH5SCTWCb/m2TyQ3NdH97eFh03rsnr3L1MyRz6u0DIKXdijTd+8GeCXynfsqXy879L9qXPNpj0fDHZmbLtl1lU"
    "P7/ZeWkOO/53rH3Aabp9INkilgFUR5F3HqjMXJXIM5iv9XfSubQ5h1w2eUg5byL6GPejNpJWG8g39XrhmwaV9pu0"
    "Wiv2Q7kyc9bpuBqH9F/ep1aRw/MmQadOquzzxjL//YNK779kGYXyJS/E3Mf7Fip372WQTHqkmd55QI7vrGNoDrbe"
    "tSDku25PuS/JE6zHchb7VsfQ7Kuyz8P7WpbXhHm2Ada4H0m0lu2zIY3lhbzm8xp3v3EFjBdedwBc1w1sIUXNuJZA"
    "XlWkwuUfw71QZ1n91MACU/H1YdcFbX2dkEm6ksKQc/rGTM78bSGEmb3fbH+w07HPzY6vkXRjnReJ6aZnQDxkdyGe"
    "i/ejd1T+e9Uz5fwdNjr8nrcii1ZxTtu8VPsKt93o7SvxPEtLr+T8IKgbDpzqxnApYZ0QE+SQ/QxdLdme+j0ouzbK"
    "QYfX/XKGap7YjJ1tLU9Ek2ipOeoXU5EHc3A8jXmR8vrF+ZzmMhhXO5c20liJxZNxz9PTNS7tSvZ8jZf7PEvcepZ8"
    "oLGCJtzbzrejcxtJ909Y9y+C+xcrdz8Z3z8G17ZT7rkG3/V5vxKQ52U0T7gvOll122epJ5SBnYT7uExYz4Zph68b"
    "SL/Lc2ijYwZZryz+qfvgU0tu2OfXcRwnnmNi5/XEc0zs3J14jsmnNW7eZPsckzLrvEA8x+S2iWYukCcFjHOP4Dkm"
    "ds5IPMfktqXmnlg8x8TO04jnmDyw1o2Ztc8x4bwWfB7Zdco/hyOeY2LncMRzTDgWlHPoXCZgP5zszU/I+R0xPyHn"
    "d8T8hJzfEfMTcpzyLOXN7zhNeWN8a5U3l+Ppyrsv/FTlPaMLY6Y5v2OVoDOcAGUc3/xd5c0TdKTy5nIcorx5gr6j"
    "vPHeg5Q3v+N+ypvfcR/lzW/SU3ljxXdT3njwrsqbY6gceIatm+hcPLbvJ+jMCNQJb8gzbW8xx5UpmF8Y5xfmwOG9"
    "9P8Q6nIuHbvuVuXuU7hsnlwH847x3iHGMO/Y4SNNDPOO8R4XxjDvGJ8/yedxPSZgL0325h1jTNV5844x9uu13rxj"
    "fD4vPwvupeE9OZzL4HoBY36xUcBm1HrzjjHGuXcx7xifI8m5DJYLGD/nYuU9Y5LvN095c9FxHoBZAsZt1gkY5yuY"
    "qLzndPD5mmOVN5cxtzlSefehMXaC8u5fY+xoAeO+PgywObNNejlQefNQMdZfefNJ8f32Acymedwzz/smmAa7CRiP"
    "rZEjo8a7puL2cU3F/Y12ALb5fz+WziWINn++97oqM1/Gu8I8ZQznMJ+XwdhvBYzf5wUB49waOIf57FmeN48J2Ooa"
    "7xxm7JDpQu7AajfnhT2HGePnlOYw74HBOcznqHKbGwWdhufiOgHjPlspzBvGlgsY5/lYLGDcn/OEecNtzhLmBmN1"
    "AsbvPlGYN5yvFOfwy3NMDOfwhwvNPsM5vMLaE4pzuOMyNy+5PYc5jwnTBM5hPhPnzVO8c1iPNz4nzuHn1poYzuEl"
    "68w+wznM+V34OpzDXB/nMI8lzuHhG/39Dnc46dzbvEYrVG7eXN4XzHuA2VZTPsrcZ3UHyPSbR5lnGxROd8+0Y3rn"
    "uphLnvdDoq58JdTFHPFS3cugLt6T8zVh3QugLrbDuU4xzvecgLp23vqp2A+rTZuZ/bzjoe71m83+teuOBD1obp08"
    "BscLdXAs+OxXu449Pt8R6tjPg/s/7efA/Z/2/XH/J9+3cLJ3/6f9TLj/k5/lohlen4X9nEjv7L/SefJPUqb/isdh"
    "9Qgz9yufL15Z6z2r6/krgusOEHRXPq/gjBq3r4oC2rPzc+Lz2fk57eswRyK2bfOGM2r87fw3N/y7EewnhfC8OO6Y"
    "j3kd1OE8zj+vMs84uFR593fzflNu50KBDu12zhPqHFxr1pkJdT5e5J7hgnVqoY7E8zinrX0Wqqpyc4HZGF93EmD8"
    "jIx9V/mfc3GE8j934iDlf+7EQAHjfFy9lf+5Ez2V/7kTaK9/8QrzOrTXIx+z5dI5Qv41roe0106Fy3PL+mZHyw6K"
    "eeryYe+OnRPdsWJ2eN0s5ej5cqybl6HcWlfMm5h5fy7bw+6HZ83WHoc2XPQlFNI7baky9XOMm87mPvnKPMfO8AM0"
    "/yeEdyqm2tqnuAlxeiyrWD51Az+1HSPFa3CdiwTHsMiyedt2oMIq0+6djT9Y2xqvAnt4tvRVKtjL2dfeFLs52ssj"
    "ut0xdFummienQZ4ycwkgPWTaH1UGNDXQ4pl8zWAhbkKFiBdi3ur3jgOs+vxeCWXmCMR98Qre037G/YW4wkEQs8NY"
    "mD3d6LMOsw9H4hu870xjZ1o8qYXnmzT12t4E8/1UeCdVInt/cdwnpkGK1fKLaSgU1hSrR3jXYWfUmGuKIuV/dgbm"
    "4enl4yP0nKWivOc7dBH8SmWC/6RE8CEVCv6doDiRacrNrRhTLXjGbkypnSk5ScLeB6aafx838ssp0di0urFhmdCC"
    "ZxMz/88zImzy5YQIqbSlPgpPazyzOBY+lKjeW6U+5xikcI8Sy4oegj71hgQM96lvQhf6xVehvPRba/VY68b++K3L"
    "9fW/t9Ytr9IcKE9d1JxxdHlx3qPs7jIuKm74Xzv+q8RxSh2nfSPaAS9P8o+y7btvY2Tue5Qzjf0qeQ9yfeOlFVks"
    "4QL4X7E1mQqaZz5kmliuiph1Yth4jvetzHodmLlC5qVzZUCpI9i4UI+8nHx3x1S7Z30xNotss7eSz68v6IRcvxeU"
    "FQjnUowd69VP/3eVVz99Y6ZXP513gVc/5WdB/bT3aNlfJ63JdDyUY9nsHieek9wBPCfNdtxPKf7RXuRErTovQiae"
    "kzHvQUUWN8siL0Lb5TmV251ncNwvrzsx7rfQstNwfpEE3LW3te5IUlmc5jyvrVNnCihl6JrfbNt2mbS/LkE2MLTR"
    "cLsOtM3Pzzo0567g/UraDrOYrj0zZuouvNZ/u+HfHx3TtsN79QukdZQTy/s2f5Q5fsbYbQv+9GguKzDz9z6gZwbl"
    "rn3Ios9+S9I0spbGe5VlP12h3LMmm9f4HaOzcjLltsvEwQpVa/mEkQEqSAbkyONzXGdVZtdEpWGTt/M0OCHs4qir"
    "oB7TZZk3b/NTS7z2wvfXm3sApJwK1+el44x4rRXReETjO4rG9fVvLzZjYf8Vc+kzHtFnRJ87mD4vusiM8xzeAP5b"
    "mXvxVlltR/QY0aNNj9nm8drJ9wLn5dKbWY1niLYxnnVswyA9oNx4IbRZJ7a5a0peR4b1/Ue8IeINmXhDWHpCmuxD"
    "30XbXFrmeGPtLxyizNi1UmXmyEpY8k//Tja0tcs2lfVz8ZmJ+Hw6h0JK/lJ7bMNluTxA5Z4/hWNbdU6UY5UbQ6ef"
    "44BmnLst2WdBY4nnwGC/nLG3UvP2dutgn5Qq1+6+lzJjAAvARpUkHGP+2F+H/jauW8HPBs8eV/K5FqU+YybZW2KW"
    "v6E/fOtrFwHWqcL91ti5Kn2WVMvmc2tz+d6bIZ9by+d7D5MLAWMJ7bhVHV+/FK73i2kP8kH3Vt7ziDEPceNe0qnu"
    "vifbtzRd8C0xnzDOIGjWD8TStJFTtDO+kS18g2R4RY4yOkfjcQWMbR7Y0XR3nw/8b7uMt+kSyo/GO5ROJjVXH4bD"
    "+cW4BPGVfvR9GOBdSV9QyhuraefswhwWnGMDc1hMqnL3snVUbq4uyZ+tzxT0iz/W58WyjEb7sZ0nDOM6U3vM1gsy"
    "twVJBSZunmqJ0MTt/Mm85ktKvZCRXjOxt66gDDAN2rneDlFufrpho10aykQ/fQWa7RVA47h3lffq8V5P3Lt6AO05"
    "rxPOLuW8GJx7CGmY95N9uNRLw4WwLrJlPecT0Dki7L25xVVmrgd8v5cmmzmE9hDa5Hwa+H4zas1cR0nhfpwzAt9P"
    "1ZnPIvl4jlLpnDtlgp7drsrcy45xPbxHvmqEO7Z2LgbOObCX0Cbvmce9tnp/P+/3t/facn4A3leJe205x8GKxV7d"
    "i/frS7k0bN1yCzEO5unFVC/btULmc04KCh0nUWQUF9v12vlE93CQT/vtu1aY67TYWuGisLabRPa2GyeLtcj34lmv"
    "WBLZ2KDk56hsom0oEd4UFqAjaVn9i4jmI5r/FtG85vUv5rt2qmfyXVl/qqWv8z72E2vcOnz2gd4TjHJT50fkfIl+"
    "8ppzy6C83lpl5qpiEtC/9b7EXZSZ0wDrx6keP+8la83chCfW+F/LusAuys1xm03bqsq8h9Q2vsvZDf38eWSTa5M2"
    "ubhy9zf62eFjKvgs926wehHPSBiZ+WyZlj3rKM9pa5/sTSDZ0UZ9iGI9t89vGIyFFu9cCrZ5pqFaoKHTlZufPq9F"
    "+EDbG8tUAHHOfCBz4HgM/DNh/WpOQ+UFTtP3gDphHs7+tOEtobFmnZFy73FOLd6bw1TA540MgnHMc9yYuVLljXPC"
    "XA2Y/+BtsOV8QvpCnO5ry4P9rTa0jzeI3g4Q6E3v63uNrjlL+Zxxtz1s6G3ZjhizuEELnPFtj+90GN9orLIbK3PV"
    "0vxjJenjq2PpnG1RDp/cPk3J4ZONPp3aFxlL5wfM9vz6LPcc0loov23pTE04RS6THaO54seC5ibbATRNlChv3jle"
    "Z6+pMmUz00ZX0qPjYOf2o6mgfHYxHz6x3EkTMfsv/WT/IEv29wNdcwC8K8Zbx1XmvGPNcaZpKfVt457BgnDrzZSv"
    "xEnnZcSYNGnuYtxJLnr2vg0/jrHG6Pix7nmGyvZxzHRzJnMZn6cxkNqMg37I12DuTv7W92nkNRmu5dyg/I3XlmW4"
    "9ryJ5jdeizT3fyp9PknL6hJNZB6Noqv16SL14V4sJ/tpLmcxom84l7MYo3OyBLmXzP2crDBxSLavNKa8ufYc4V8/"
    "SwZ8m+QF9w0/K8cE2edd9oL7SOdh9oK5VmTNk7A5BPtvB3usdN9eyo355phf+5nRX8/54MKcdxnynN3Lgs7Z1Typ"
    "u/Xe3D/9gfaa417lypubUqIJlWGcCpR5/mBFhrENik3b3rxbt7Mn/c3nxg3ZQXKEzxH308mGCHNZyi/dW2W3Z1A6"
    "dzmXa+IheNiXpP9lc13YPQlJaDvsHolsnv3Zhn+/ofHuYN1X7/ENe9/yFnz/+ZvTz3cdlO8e8vquZNNEf1ZT9Jqd"
    "7JNm/+uboPiGyJ2zexY0xPn0W4Les6W58ixk5JkWT4xozKSxipEp2V3oJ7uDP5lzXKH84HUwlwXtDwu7h8xPnxjs"
    "o0/45eHOpBN3tXRE1tPxjPVMcqwc9PumnMkQtBeonTWPCmAepWJwvw6W64WkE4Y9l1rXF/eXNb9pItZkn2grjYpv"
    "Wu7VYFNGfYZ1LdNMvnJzUWs6eWGs+ztGseOlPnX1GSX8+83TZd58tjVHo5inthPzFMWpRXFqUZzazhOnxjy5yNLH"
    "pFi1KI5t54pjk3Q+1vvKQMZ3pusraNxZh7R1cNZn+Vy2MijLtq1Ma7oy4km10Du50N23wifSMfcjEOIhORDyhiHK"
    "myfAprMkjF8sGr8dPn6SbbzcmmPtozEK8jtu1znWD+Ya8z+dvxT33uw3yjyrqL2A8VlEGEMxpCrz+WiZzgbcrSL9"
    "vadlszuqJoqFzPqNtkPuB93i1VXBY7q7MKbaFraXMm1ATGP/rjPzwOwCGJ+J/dkG9/xEe+9X3TQzp1NqX/MC91nx"
    "nGzpvNaEYGPUjthlvby6EZbbZ3DhHuhc1i15Oxu/i6f6uz53iq5sMj9s6loyGpPmHxOeN5OEeRPpCTRGZWplS+oJ"
    "UUzY9u9zpvuFAt1H8eg7Rzx6tMcg2mOwPfcY2HbZfFif2c8V9Mxan19k+aQjOt656Ng+H9vWwdjH2vwrYieTz7rt"
    "fTJZ5pOZzfItu3cw6nOpz9FOyf7JyE65Y+yUfmeZe+wozebpDAieiXIlBPZelL+i9Y1JlL8i8gOICl+Uv6JNjZXp"
    "kWn5/BUZ7a+qJQauJTnmjvk0JYdFlDdk+/d5NvGNtk6KMcjRXvrs7B4ttZc+ym/Q+sYkym/QatbvLZrfQIoH5vg8"
    "O+/Ktz0ni91XLEt0/VepnYvXefvKxnj/V3daG+l2S+iaOrBh5XL+ZVP2BLbGoPum2rDCGxktZduaI2XA6yqgHOn+"
    "9XXuvioue7rGjY/msseqveeU85kgmBO7YJQbuyed0cHXdh/nnhnR+CzXmDlA8Nwtpkt9RgWfY8F0aZ8PEXSuicZm"
    "WDbYFl0zNs1y0+oXm5XNVAffPSv77Ldb3uY1lddkkrexpFqTqY3o/OPWNybRvAk1RjnrqSGsFyXRvGl7Y2LnSOM9"
    "Jjx/eoMmxrmEzgI9ozn04bY2rpkU7FQntOD+oG1OOE2Mz2PW7Z0JczDywQvjldx++7kSsIbXOnnQXJPyhfB+zd40"
    "vvZ4B+Xb8cvRV2zZijoJ98U9TiXb3LVHmDY5v1o3KMN2ByjzjHXMvxKm/TLlzWNn50PjtmIqOI+RX/+xnqLfo6fj"
    "lut13pX0/NOr0++1hp6vqGXWWLHGpVI830+NKgznsWpdn+bNtZLJgppeqsWb+HRhPTtBD9yBaOZcXvfXbpfzaZ0Q"
    "tvO2dlZtLnQSig7CjHMHshmyjeecau9ZoQMvTH/fvNprY/rkdK+N6d469wxWv311Nq9DXnVAxKsiXtXMvOqGiFft"
    "FLwKz4aumWTu38WzoftNMzE8G7pktLmnuGsAr8OzJteMp7PYa70874bx7rndYXheHjCVQoF3fknPvS9gX04071+h"
    "3D3NeB3WwXf7aITZdlK470cjvO9mv3fQnv4O8F7dYG5hnnN7vYC+qlzWC7YM6Qb6MevNhdSu5Duz95yzv2538pEc"
    "rLx7zhkbBFjCwvrA+BRXmW3vN80dw65CHclHsh/kxXtlqbkeGUdjO2udO1dwDG+scc99xzHMp36x6XDF5vT3piXe"
    "/fPsC32XvruP8NJFLmNg+xRaenx5DA4Vxpex/YXxZWw/oc0NNLf2FrCnl6ax3ak/ddkf5qS/Tx3vjiuPp53TQPMW"
    "HEMcE8bOqZbHuRvJP+yz2WBXyW9BCSjw9rwcZE3r/dQ30bWWpd/Ynidon8kHm0B/2HOof+cTLXEsxoJqF/M7c6Cf"
    "8sfOqfbHioBX6Zxl/Kw3KjMmpBhsRs1IeDGD0tJ6vI/bptDb00VhQwlbx6eiKXCItUpliIvC6enZLYwqc39n8clQ"
    "BvyJ5KUzOc0nDwPsgMXp72vGuzFHjD07zuTl/QHTbenvDwnbB9bJ+oxvXdZT+Z9P3l35n3mOsR4vr/Ouw29b6pX5"
    "8yaacSB+ehvPQ33dA9FaO1prN2Gt3ZX0G9S7gmxLtr7SPkDfwbZs/aZcmefddLfkEuqMfHYO6ozsJzhMkHF8v6Dz"
    "dNiPz7pqi8UdO20vBqkpHL+yCRNN4vuo8+hx/EvDvyVMU5PTdNPce4BbKG6yzcYQhxkzm3cUjPLKvHYLvTLvraWm"
    "/QbPPtT2vrOgvR0z1m3LG93UsQ6zAHKs8bR5K577oseJcwyPadCNho8wV1FjyM6hy6V8skMgp0mYM2LQr9tZmWdY"
    "JBWcY5cWQokgNaVE+fuB+V23gBzhPUkdWk73Souo/AJmlPZCqLhxcWZFG+j3Tz1wK1wItZzu5eQ8BXLXBepz1NLM"
    "BmLNN12zt9Q44Tq8EOxiW2rcs0JS85b+vp3WOc9A3Q+Wp78fniXX3QJ2Msa2WHV+CnUYs9u5B+p8fUr6+6fjzTq3"
    "Qp1BY8134DrXQh3G3jzdrHMl1HmtTn7mVVBn6CL5metBNvan9eYAiu1fBNiZVeZ15wrY8ZRndSZgfL/PFqSxKQLG"
    "bZ4O2BbrulMEjK8bARj3KWPDAOM+5DaPEjC+bghgPAZ83QECxteh/6l6momh/+mtBSaG/idnoXm/rgLG16GP5v31"
    "JoZ6jx4bxILy3ufRdUw7v6oxbSKXkQ/LaefWOZRocEat6UP6T7HXB3XratN+8nGx+5zs4zie7BrvC9hUuu4dAbtu"
    "Rhr7g4BtoXd/RcDeXZXGngOsHWFDZ6exJwTsUbK1PCpgwzemsQcBG0rYDaSv3gvYKsJ+R+9+J2B3E/YaYbcA9kSV"
    "uea9FjD2wRy4LI1dXey1Lz1Dba4FrBuNdRfCLgVsOGFd6R2WCdixE9LY+YBVEXY5ra3OAWwZYb3np7GzAPs1YW9Q"
    "X08u9rfTTRCwX5KuP6bY39dZJWADqM+OB6xupGv/0lglvsNIc0/WoYANo3Vl+9HkN8I+I+xQsgHuJ2BTiJb2Bqy6"
    "2vQp747PSdgI8hN1EbCr6N07CNjB5MtNCNjN9TT/BayI9lx+WeRi06td/qSxTwWsdlMa+3uR1/ZTQn22tcjfLvSm"
    "gPEa7zXA5hH2IcmqlwBbaLX5G8CWELaR9pn+CrDHqs14pocBe7Ha3femsf8B7Mtqcx7dI2Dv0vy7TcD+QdiNAjZg"
    "TBrbLGDDzk1jVwjYW4vS2PeK/PcEXixgtxBvvUDAhl+RxuYDVkzYhTRX5gDWdZRLUxqbBtiuhE0guj5DwJi3jhMw"
    "nu+jBEzLJ42dJGAVRLvfBazPKJNnHQHYoFEuP9TYQYAdNMqUfwMF7Bai3d6AHWw9Z0/AbiCs4DyybwrYKzRGHQG7"
    "yerrEgHbl/TBfAEbMimNfZPwYn8j7HPA7rD67B+A5ZOecRXxnr8C1qXGlNN/Bux4Sx98Q8A+XZ7GXgVsLmEv0zx6"
    "HrDVNe781diTgLE+1J7k2BYBu4lo8GeAvUzYGOIF9wlYHtHnXQI2lMb9BwI2fWUauw6w3xG2icZhg4B1Ihl3OWCv"
    "EbZ0bhq7TMCYzuoF7BnSWxcB9nqNee7HuYB9YMWezATs74QpeocpgCVGm3z+dMAOIawzXXeKgD3A6wfALiSslGTO"
    "MMDepDXdQTQORwnYESto/SBgW+g5DwDsM8J+y+sHwApoLfPOHFo/AHbaWFPv2QOwLwi7n+R0VwG7h+PXAPtyrBsb"
    "l1o/AKZlG9J1TMC4X74q9GI8/z4TsDqi3Q8FbBnJ6fcAi48zafAtATuN6Pp1AZtD2MuAdR9n6qbPALYvYdfSu/8a"
    "sMGEdafrfgHYKYTdR9f9P8BWkV3gShq/HwsYP+ftAvYE9dlNhd44vBUk+79f6B+jdyVg1xD2EM331YXeuMVHaGxX"
    "FPrHNF4oYLzuWCBgJ9M7nA3YzYQtouecLmAsx84E7AeEVZC8PU3A7iearwHsofEmLzgZMM5VwDRxLI47YV9Rm0MB"
    "e4dsCVtpHh0M2F8J+/IUig8E7BPCXqRn6QPYPhNd+amxPQEbQNidhO0qYAuoPzsV+seLlgrYs4spZlPAHqV314F3"
    "jKlJpkz9j4Cx/PungG2l/QIfCBjf710B60762R8B60zYf0nP+q2A8ZryBcCGTDLXvk8BNmqSucZ7DLAxk8z1+0OA"
    "bZrk6oUaux+ww84w5djdgL19hrlGvxWwuWfSepV45PWAJckOcyPdb6OA8diuA6yy1pTFKwGrqnXnr8aWA1ZTa+rJ"
    "iwGbVmvO93mAsb2IdcxZAsY6ex1gC2pN+TcRsEWElVKbYwFbVmuuEUYK2BM0H04A7CrCHrw4jR0N2AbCbic+cZiA"
    "/Yn40oECxrp3fwFjnW8fAWMdugdgt9SaOnQ3wH5IWA2NUZmAKaKlYsAeISxvDeWDBewJwr6id/9vvos9WWvaLv4F"
    "2G9qTX72EWCv1Jp84i+AvVFr6hpvC9ippPf8HrCtFl3/L2DvE/Y6vcOzgG2rddfHGnscsJUUz7WSrnsEsCsnm3rk"
    "TwWM5cNPALuFsD0vTGN3APZDwi4hnfZmAePYr2sAu2Oy2ddXCRjPzTUCxjzyEsBeIuxaouulAsY23IUCxrmC5gLW"
    "bwrZ6+h+MwA7lbAjiBfUAnbPFHOujAdsYJ05tqMFjHnIcMAOIqw/2eSOA4xt3byWOVLAWAc7RMCYnw0WMO7rvgLG"
    "vHUvAZtB9rPdAKuuM/WCzoCdV+euoVJxEwKm/WWpuKp8/717Kt9/b8oXceAhdSadfQLYZ1PJBkjj8DcBY5vH/wG2"
    "dZqr12vsT4AdMt20sfwOsEMJm0P3exGwIwgrJT/C04A9Nt2ct78EbDLtKehNsZQ/B2wJYTcTvTwA2PHkkzyNeNaP"
    "ALt5lsmzfggY+zJ5DXQDYNpfgTxrE2BHzXb3gWhsPWArZ5v8ehVgq2abeshFgK2Zba4DlgD2OmFziZbOA+yfs035"
    "N1vAWAebCthXs8310STA8ueY/XIqYO8Q9gDN6WrAOp1t9tmJgM0/l9YyRGfHANZjvin7Dwes93xz/fAdAePzJwcg"
    "LS00dZR9BYxpsAKwFYQ9Se+wC2AHnm/qL+WAzTnf1FHaAfb8InM+xAH7mLDl9Cxf5/nHSP8bsOWL3WdK+f8Ae5aw"
    "YdPJ/wfYu4vNNcI7gC1akv6+i+b0HwTsSaLrVwBbusSMj35OwNgW+wRg+9I+wMmkZz0qYB+THezBPP/9g/cCdhvF"
    "piVIz7oTsAeWmnPlFsAeJ+wpjh8AjPcLfUHjcLWAMS9YC9hnS839fpcKGMvNZYB1WebasVP+P8D6ENaB9LpzBOxD"
    "ivE6C7ADl5lr9MmAja435dgEAfvqAvL/AXZqvalDVwF2GmH7nEP+PwFjWqoEbDDFmexH/OVQwCZfbM6//QF78GLT"
    "TrsfYNqeiGuuvQWMfXW7A6btwSm+S212AezSVbROJfrsgHOMsAeIzhKA2X57R8Au3Uz+v5iLPbraXG9+KmDMy/8O"
    "2OOrTT1rK2B6LYLz4U0BY17+GmA91qa/96Ixegmw/oTNpfv9RsD4OX8F2EDCllBfPwzYd9eaOtj/ADZ3rWkXvgew"
    "Swh7iubmbYD9eq2pX98I2PtrzX7ZLGDfo3e/AjDNA7CvvydgLIsvFrDVpPdcIGBfkU9xvoDdSe8+B7D1hMWJT0wD"
    "7Kp1Js86A2lpnWljGSdghSRXRgH2y3Vmn50E2NMW9l3AXlhnyvAjAHtpnanvHgTYG1abAwWM/b69BYzXxT0FjO/X"
    "HTC13pwPHQErWm/GuJQA1n29axtI+f8EbCqNwzeOF2Pa/Ryw+YTdRXPlH4BpP3FqjEjP+quAjSXszwLGc/MNwJ66"
    "wrTJvSpgLAOeFzBe/z0J2MqrTZm6BTC1wfS//wz7ZYPJP+8D7KMNJl+6C7DjNpr7xn6A777Rja1J+f8Ae3KjubbY"
    "gM+5iXQx8qdeDlgtYWUkUy8DbPFm1/ed8v8Bptf0qO8uctxY/PPovc5rKEs66fjgEicdv7xLS8Qvx/L0jjEduFyY"
    "KErtIi1puGuJEZXcIVmW3hrUsbGokw7Z7qK6dmt1W1+SHElbbwTiVkobv2KZA23DheNC7K7VZlK+sD63t4tVNqlz"
    "4iHClCuDLwkTAJ3Ly9XnFpudzHUEsz+Wxf+KRK5XJnPZ/hHPFF/P8cO1bC9csn3OwdyZTsL0bA9Mhh6rRmrItFc4"
    "bsUPf1xj5t34nOTD41CntMqME+E6D0Od41mnpu+R9Cz3Q6w/2mPQt3b4SPKlQ3sY04B1boA6fD23x3U2aLlK+1xG"
    "K/dsoJahP7UT05/MPRp9aTC2HDdw7EY5RkTn2tlXuXYZtmVqHaQH7CFhfeVIskmfssS777hwumlLw33Hi0gH+miB"
    "d9/x9Zu988OOxR89yrSzBu0V5j1e8e00HGE/bW5TcX1msRRmEyPyNc4T9i7xrBW0pukNNGvzPrsu5vrh9vzqlsO9"
    "2cbBvhqOK0c6w3tn2vPB+WTtPC3aL+8QfSvHzXP7X6LLri2ju6fTPRQYGw6LVOPWSN1jqYxg7bUS37gLszz1/47p"
    "XL+dUznCWsWnIou6yTCqUm5iojKjMpeRG8Sb+qrZ8JuY3HQse4LKasJXOlmPbTKrB8qGlydy6G4nZJdUZkGCDvgo"
    "9NRcSeWaF6ygidkCqVYcGPC8MF3YSBz5qZC11viJ5zb/s24vq9VquElVH4rXcM6vxfQ375+fr9zcCSk509x5E/Kc"
    "uOPkt63cCWpbzqpUkX3+b45nNeegAxrnA9v55p4C/ZVzRyVbgjXEGnlCPD3hE0XFQcniSoBptW+JvAkt90kEcf36"
    "THylPvTAV1Y2gVFnJYUqm9K6kzs3C0/tlT79n7Ntzlp/2jHdlyv/uO3LlH+8d73yj4vFPfz2/hzcw2/HGeMefjuO"
    "bIqAcawY7uG3fZ+4h9/2SeEefntfJO7ht+MAcQ+/7X/HPfy8D5Mx3MNv+8NxD7+9FwP38Nu+ctzDz3GOrwp5lu24"
    "bdzDb+/3xfWcvZfbbz3HeXAKlds+njFaBnSMZ5GWgb3i5zH3Ws5ry9fGrGs1juc43g3X4pmqZUo+e7VMuXnTroNr"
    "8UzVMuXm6sGzV8uof1LxK3Dtnda1CevaO+naIrp2KVxbbb1vsXVtNb1vO7r27Fj6fJlUbFKdeW0JXIv5hvqMc+vr"
    "TxmJpVT8asw9P7a9zzhJ45ravwLXJn36ukwYG/Zf87XlPn3dURibVPxaw7WfKfd8Xj5/F3No5anovCb/85q25Zzm"
    "Nux5TXr8Olnj2mGCO2ZlNC7dYMxi0Zjt0DHjvJR4XpTmd3ieOZ83xdegjjGL5MlzV3jlyTGkD8y7wJsLb0hDQ7cJ"
    "8xlpIx7RxreONsqofbSDS7zEtlcPVHIdvCfXma689+xKZVcr97wfzF/MzyHZsPtWue8+XQnndra4zy7WJl0mGZZY"
    "8ezNTf5rrw4km1jv0PumkL5Zd5By8sYGmb42pJtuVOfr9em/d1Gy7ow58vOUm3NR+39ZV9a/0dc3t87N2c1lL9Jc"
    "2k3wCeIagPUnbgPXAKyXzRXmCMdmfbzIfA/bBlPouHn084jWu7UErXOcVcpVo80vJaXtO1gL5bJyhTFWqU+n9LEi"
    "KR9NsX68rq2DrhOBJtlEDm6dynD+mfrwU8lpJl9T+uUqs3BIxZ2cezHjA9f7ScMK+6WT4V8uN5aUoyejMrhHEjk+"
    "aSx395HYMMpujm/h82WYf/1T+ee6+wCwW6vM/ZXvAvYVYTeTHeePyj8/2W+Vf76iF5Q3fxDvAXpK+eemeQx1i9Gm"
    "re0hwHqPNfct3g9Y6Tjzfncrb04Nxm5V/vk2rlf+OTU2Kv+cDOuUf46ElcqbQ4DHb7ny35++WPnvRZ6nvHuKea/1"
    "LMG+xfa7OuW/j3ei8u4tPZTaHKv89xiOBOwAiuv6nPYLnADYRwvM2P6jlXc/2aLN3nM87P1keI7H42TbKx/lPcfj"
    "5tUmto/yj4vvobyx4Z/T+3VDernG7Osy0B+uJrosgbK3ar2xR2qTrNssFPwxBS0hO41oIr07KDSraqEjFlvcj5vI"
    "VUzLNSrCSplKyZ9g5/X4jfLP5/Ir5c1xx9jDyj+n3v8o/5x69xBv4TKtr5/XkvRmEFxejgKytZFeZVYEiHpTmPeO"
    "Zde2uE5D34m9tw99J2+udmNybd8J+3gY20OQc5xTq2uALEsGyM4ioc0PT8kcvxyz5pWdq+QwAeO9eChD7Lwb/ZV7"
    "LkBP8o0NmJemwHxQ13R+ZV7LVlDflAnznfWy39R6+4Kfq0o4r/N3te5eZHu97GRYH8eVe2ap/qfPROHn1r/ZPsjX"
    "RfZBn7iPjvaJCc1vH5TOR9lNefOzLrnAG/9cPsp7rorfGSp4H/uMDjwj0LazaJsl05G23aFPEs/VsO15g5X3XEHd"
    "VpLsnnhuBucrluY5z4ktMfe+mtecbdlY7furKjcOtgXtiDuh0TBkR1Xkbtsot3hlO8tW/FCdbPv+lePWZf9v2SzT"
    "Zv04rUcfhLoTN7lxBamczKe4baTyuTjuWvsoWp8WVrk2QN7PWWTZ3d87z7STXwN17HdhG/0VUIff4dVx5hm8K6EO"
    "r43sdpZBHT4746BzzPdaAHVOXmnup+A6s6GO3T+cs2BKQB1uZzzsMbX7brSAcdvDHf8zKo5zvH6QW6mvj3T8fSSH"
    "CNhCWlsOBuw6K496X8fLd2+8mvI5OV6/C7/fbgLGbXYGbDLZFG4jXbw9YLbPpRCwpQvM+ykB4/t9ATLg5Hpz7fwJ"
    "yIAzqa0PoexOKnsfyn4ONiMu+zeVvQllX1PZ76FsC+/nhrIPqOxFKOMc6c9AGedkewLKeo92bUZcNn20ux7isiFj"
    "3fNguOx2KrsPyjgn1Y+grM84dw8al3FOoVugjPe4Xw9lP6U945uhjM+uvwrKvjfRjSVrPPtzonseTOMzU9kKKKug"
    "fSbLoIzHfjGUVVLZfCgbSLQ1F8p4Ps2Esq1UNhXKEjTPz4SyHlQ2AcqYH4xFWqOyUaiDkB1oOJT1nO7GknFZXyo7"
    "Bsr+QGVDoexf091zwBvbm+nq+1z2IeW/Goj0TLbIvugjWuCuh7js8IWuvs9l99G+tF2hjM9e6AJlq1d6bUaXrvPa"
    "jJj3ob722QZ5DaD1oAWW3sN6GceEzFIteDa4YSJp3AEQb9O6T+jQ0+yipSvCGZsaY/TKaY13k0rvdS2DWI6raUyL"
    "W2Yg0wf6xtnukkokmihSO9En5kOjTq4acTILmqkP9ivmTFP+hBuLZ6a5Rv7jc8708eCrzifaq2h2O0FePF9vEHCc"
    "4oY/2pWUtnc66OKkU9bw//KOnbCZzo7TpavjdKOSXRr+dXd23S31x+7OHk6P7WMniLUwu9nb56IKi2orfZrKxtfs"
    "HO2ZCpXCwzri/Kjgck3M9XGm6Vy3x1eGnp3xptwhHm4eJ6TBcnwf1sGf9TpoJpG11EgmcqKZWA70lhP7CeF/j4ey"
    "nNcfDQ9QEf6uiews8aEIMRtactC/w/zzYtLpxsTcMt7bPTLmzeu4gnTjEwBbMc20kR8NbZ1R481jhnZqO4+ZfS4U"
    "5jHrZ519iHnM7DMTMY+Zfb4h5jGzz2jEPGb2mZCYx8w+ZxLzmHH8/O6jvHnMekwzMcxjlrCwf4Adg88U5Lb3o3H4"
    "C1x/o3XmzduOf47l3zuZz1B8Sajz5GpzfJ4KeEaOtXgUnmPkRjN+7UHHS2PjyK50L+T6cgZRrITjn/f0Vscbu8Dx"
    "btc73rOkiskGsBHuw3s3roAyPpdvjeN/VtwlgI2x8s0sBYz3kLCvaSHY/XB/CeaH4fiLWfBMnJt0muO/5+gMx38v"
    "1jjHP0ZilOO/v+skeF48lwrjD0+lZ6t0vGdY8RlBhwLdcP7MISPNs0AHwb1eGGueOcpnd3HdXtAexx0dvNbkZ7tB"
    "Hca4LtfpCHX4DD4+k43vVQzPZde5bbZZd5ty2+P87xynxPf8N9iU7TonVZl1/wb2slLqr4/IXvZ/4AucQeN9OOWc"
    "6TTBzVuL8+I1eL43Zsrv+4Ly9gnvw2M6fgKe65hpJs08Cu+3z1oz5vRzKwfSAwF1+d5c9w7lPS+RsZuVN78g99M1"
    "6K9ab2JXQR/admrMDYT9cyn24Tr5rMULlZdmuD2eN1z3XOU9Z1p6htT8F/qAeesZIOdnEL8eD/XHjXB9vim7N2AL"
    "qk1ePByw7hNM7DgBY754JGDPW2fKHoJ2s2neOAA7Vz3GAdjnvmIcgJ0zEuMA7By4GAfQzWoTfd92fnH0fXOeMc4B"
    "b69Fi5UbM619ihwPkFyflpWozSfXuzK0K+iLvPeS+2vYaLcP20MZ58yXfIyaJtkX31dYQ2MfsvysGeHtw6Jpps0W"
    "+5BztNfN9PYhn3l27ERvHzqTzXykMfC96TpDfOIV7PmANGKf+4zvZ58ZsofyP5cO388+Wygp3O+O2UKsSJ35LFJ8"
    "xFE0X8qEeBH7/OfByj9fa1/lf1bsXkKbz631+vHtswfRj2/nXEc/PsuvFYu9dmE+9zJm2Q7tOfP/ASe0uI8="
)
