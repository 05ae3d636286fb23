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
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (28725, 28884), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (28884, 29380), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (29380, 29908), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (29908, 30021), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (30021, 30138), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (30138, 30434), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (30434, 30597), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (30597, 30771), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (30771, 30930), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (30930, 31649), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (31649, 31697), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (31697, 31851), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (31851, 31987), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (31987, 32811), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (32811, 33780), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (33780, 33951), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (33951, 34120), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (34120, 34287), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (34287, 35470), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (35470, 35513), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (35513, 35846), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (35846, 35900), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (35900, 36052), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (36052, 36137), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (36137, 36512), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (36512, 37030), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (37030, 37200), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (37200, 38316), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (38316, 38450), 0, {}, (None,)),
    '[!-~]*': (32, (38450, 38467), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (38467, 38745), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (38745, 39113), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (39113, 40983), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (40983, 41054), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (41054, 41136), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (41136, 41187), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (41187, 41216), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (41216, 41297), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (41297, 41593), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (41593, 41697), 0, {}, (None,)),
    '[0-9０-９]': (32, (41697, 41719), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (41719, 41781), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (41781, 41799), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (41799, 41952), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (41952, 42309), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (42309, 42436), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (42436, 42478), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (42478, 42590), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (42590, 42695), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (42695, 42830), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (42830, 43002), 0, {}, (None,)),
    '[─-╿]': (32, (43002, 43018), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (43018, 43224), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (43224, 43414), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (43414, 43691), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (43691, 43833), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (43833, 44124), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (44124, 44600), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (44600, 44801), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (44801, 45129), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (45129, 45204), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (45204, 45508), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[，。；：、,;:！？]': (32, (45508, 45714), 0, {}, (None,)),
    '[；、：,;]': (32, (45714, 45920), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (45920, 46139), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (46139, 46165), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (46165, 46229), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (46229, 46245), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (46245, 46544), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (46544, 46861), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (46861, 46915), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (46915, 46945), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (46945, 47065), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (47065, 47267), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (47267, 47310), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (47310, 47537), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (47537, 47748), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (47748, 48091), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (48091, 48150), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (48150, 48556), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (48556, 51388), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (51388, 51599), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (51599, 51753), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (51753, 52287), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (52287, 52637), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (52637, 53356), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (53356, 53408), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (53408, 53923), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (53923, 54252), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (54252, 54324), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (54324, 54470), 0, {}, (None,)),
    '每(1?0*)股': (32, (54470, 54502), 1, {}, (None, None)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (54502, 55371), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (55371, 56302), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (56302, 56507), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlJPASVnEhLiggq1oXVIxaFRcCSUBEEDQQFllEERBQCIoKBQQXkLprrWttXX7/WmsV27rV"
    "3Z+22tq61B/W2qqt2lq1yj/z3jm535l77n33vSSQ4H0f8b3Md+7ce2fOnHPmzDlnOiqlEo3/nMZ/scZ/Wxs/Dv1d"
    "odKfJP3u0fivgDBdj8u5fkdoq7DxXwfA7LZK6XfXxn9Fyv18s3XrpY3/CpX10e12ou9iKsPnyYO2nXbSPraHfefA"
    "OCjouzLrOn2T/RorxamvY/Rc+Y3/ujX+G9z47xDhXrvSeylhHHVbO9ONdftdWuhd9d9xJ/1suq3eVLZVuWWDK9Jl"
    "X0JZ3u7psn81/utOz1JA2FD6XmqNl/Refv2i236z8V85tdWlIvd2noN2OjejnZ/TeJbSGOjr+lJd/c6HQt2fQF/F"
    "BqfL7oIyh8p+CGW7Uj/fBGUdqN61jf++T/fle8+k79l0zwsFbBphS4iWERtrjY1D5dPpdydqu7M1viPo+zig4TBt"
    "nQrPN9t69lrAJlvYSYBNsbBjAJtuYcME7AzCDhKehftqMGC/yDOxvsJ1swjbg3hBKdEJzsmGJi7h/eg2jqI2ymDs"
    "z6WyEijjdyuEspOoLEbt5dM1ip4lQTR6JI1BN+qHxTBWeD3/XdHY0PeI93QDPtaS/DUTz5sO7zGF2oinHjL4E7P+"
    "znN2rE+qU8q3dlK5fyqCwIJE5gaYTjY2DsgYortyksk9iAZjQDeFRDdME3qsJ1n8Asd+e9FcBdBcc++bT7xAhewD"
    "7tMjGx9kBtUvo+cqpb4N0iUKq8x37UR4Nm1sFtroQ3IgzjpDCJ3G73m65tiW9FzMszKNaZcWHFO+9+t5abmf7Rj1"
    "a8E+6deMPimC9pYuSH8X1KS/H5rrtndD4wsdS+9ZCtey7j1vIl1T732WTj7XPLvY/5qwz99Lufowy+RZ1env5y53"
    "+5Wxo2vpec9PYx1BhnJZEdTfZNW35eMpjS+zjJ6lkHBdv7/FbzS2C9XrAfTREjzNvpeuM5D4cJzeMc/S3/qCrh/U"
    "zi4+Y6f1VL9r/MZb67F+14Qd7z1U66x/WFcL0v3tsf99Y8H1Wcz5/lnKoBWt9K6zSf/vQeV5GZ6d10QToH7Lfhy3"
    "c3eQT0PI4iAVS6K5w2LpNY2mj57Aj4NoLptxzoVOe8AaP+x98oGGg+rxe3/T+ONqgc/2bsacYh7/3mnp709r0/da"
    "DNgWkq3FVWlsnoB1IGyWgF1cncbqQc6sWJAuO70V7SbHt5Dd5KAWspv0BrlgrIvLm5apvnOgm2BHKRPsKCWCHaVQ"
    "sKPYc2pa44+NYBe1aayvIK96+NRluYh1S33qsjzMRQ5Ga+KgNXEwTW2rNfHLjf/GB9BVH4Gu9vSp6wwOT4O7ZEGD"
    "xYN3DF1sAdnKCqlfeL2XB2tubAd13yD+a/fNcGuNFqZ95sF2W9/Jsa3OQlt7UL/HiTfGBF6btPq/j2CDDEMzP6po"
    "/nozSOZje2XWHlYc6un22aKqy9+Htv+PaKpLCJ5oM8ZgnhjPdwqcQsdJOEWpv4sb/3UocUqdjlCpk+Mkm/4ow8vL"
    "+UfnbcsT1daWV9sTgbpu02dVrIn20rw1meTLGrwc1/Ftp1IgWqzdz+bVod8g8JNpZZLp9SuNCRZKeoT9xDPeMlvQ"
    "v0Lm56oMKGWd/37siqr0XP0RzdXSVllX5nEv5TeRRKE98iCtiord3x2apUdsq08iG22modnkHpoIw8+wAPqJZ/Uo"
    "yXDzrCF8b0idwva8kfTdD9a+Toi17y6s04GMzHadns0amvcYOpJ8LoZ7h5XDu0C38jMPzLI9bvOOxkHdKy/d5nGO"
    "aRN4GtaSj1PbyZbnC7G8eH4BDV+KRItUMc92Dxvq6F2Sts1P3K+kMvPqpqJZd66obLFH9qnWEAvDpRK5iuqGXPiM"
    "JRmbYcJMhOHEjrVWmUv7Jm9Xu305D/TwGda8NOwELS1nQ71+nmovn7D22+LcRVsTz8sHqtJ7bw7wS80jRzjuOGqG"
    "dT2N7/et8b2Knqc4q2ELQ7t5mmjyXY26MEdhX9RutKlmrGm8nz7+7ezR0vqe/PhZsudKQwe4p/Hf3Rbv4X3UY6td"
    "5fom0EWuIzrsoFqB2cSaGEncnT2w5Ct0O6koxwnbFphNLiMfy+lGuQr/ZK4EFnBdIqc+kPzXNO+8FP5mnwbNO5db"
    "vPN8Io3C1uGdyqLTHD4Fqs1/QvLOophFeMkADb9PS/PGSs96ZEXjjwudNN+6leig5Rf+TowVIFf/ctcg0vMXiXyr"
    "g2oHnwYvW3FamtJjoVlL1gvInOxqLWw3c/X431u86lUih/KW51VayyvQJJloosDiDtZ0KMUVcSdRHJR9G/S87Gk8"
    "Cz2wfdqumz2HKnObK823Tdu2rmMd19al/+5hrcGmK2HvPVpTt8iaOqQdRRzSaL0SrVfa83plH/hbiqX690bXzy2s"
    "3R1t99xOLrZ7tEld75jtsc/4iVXycw9Q0b5Jc/dNKht/DHMi29+OYvvr18Ztf5p2b/Sxn0T0F9Ffa9Ofn4y8Af4u"
    "VK7vCOt6Pcelv8eNdHXCixv/XUR6+lzl7qXNoutTWlmLel3FQrrXxtuW72xW/ke56ffN3TPDsX6bYr3qp7l6fSFo"
    "ex8spzjqibKvYgeQzdguxyzqeEOkxzKgwy75Jh2+GEvT19OgW7SiD4P2bYozYywkLwa3e/nNSuhJbDeGNurIEA9p"
    "SEjmYDwIZGKhyT/e7HVR6tMj+0ac3Cehyr27/Ll+ZXbkinOlAw3hz6tMX/jdZ7oxF5o+/+O4df9Ra9YdO86s+yHU"
    "5ZhYKaZV1/0z1LVjV+340dcC6trxpM856VmI72a392uow9e/dy6t7+opzwjU6TNabuc+qGM/Fz/PHVDHry9uhDp2"
    "TC63s9FxY5v4vfRYaWyd4429vZXeY6XjH5e7XMAWbqIYLMD4eW+8imKwHG88b6eRFIMlYCdyDJaA6X7X2ETAho41"
    "328sYJ0mmOM0CjAeA+6z4wE7qM5s8yjABs2hZ6LnPBSwy5aZ2AGAvb+evjeksQFOWi9neYdr65jKHPeXmJaOR7vY"
    "0q+SKvu2tlD/nEP6lkfXanFbaUyyicbVjvmpyN4IVpG1No+6Ujn9rdd5Z1k62LkTXfpRrW4XtwVhrP0Zwptt0Mxt"
    "LHvDfOYxu21iGtsNbFV6HJs77zHu8usqk5bs30c1/lEZS7et45v1/Y4IsR6L5WWzmMovKEwUFXdwSko7dnKSZeWd"
    "uzhO125O9x479dzZ2WVXZzenV8Xue+y5V++99+nTt9++Tv8BA51Bg/WVQ/Zz9ncOcL5z4EGOc/AhQw897PBh22w9"
    "pkc63uWXqmH3HlkogeH2hxLZUuljHkf4RDIeh1lYoX+wz3FFoy4aM8g1kRvVJxKk2Fo6/5HkFBz30Xsr0rcsaGj8"
    "FWusEGcNORlTiXjjwnAv5W5VO1n1RmWc7LGNFzb+bEjQkiTRIKvHju8SJpYMobQ3wHelO7DpF/pufIVkR3My6v5x"
    "3UOp/yoafzc+R3ylHuIslhxO6pmWpwdIj3wTzapU7sP08FQGLZ0aPH0S04WZSSOu79E4lhWNLxNriKXb2YvulmR6"
    "i+mHaBzjPrHKTMSX9NmfqhSuS2RcLDn4fpXhFrCxVNVYtkushmxYQkO4uTe8stJL8GEnR4OeXCmWrvxNHwnfh6vw"
    "Mwg2DUHc56VifGnMMW6dD12sOUEi1WqDh8vEQ3Vf0nwtBx8umaFnY55B1UScbiAe0s7hO6iJsDw11GBWGl2b5mwN"
    "fvO2kVwqKv0s+RWJ7GwZySC1L+aZjiL3dFKNXCi9cWVOPfL2hd47OVaHVWZtb7Ht21KcM+e1WA92xTWkl7X8rkYq"
    "F09eHOMlxU9hi6kVrf7JwU6lmjONks1sN8MTZ2FLTuDt9dr+5xZN3Qs01bpxuEBThX40UuS3PdChpG3SVDzUyDmx"
    "VqOp0ObepPFksUwP4WRpWE4GCryc6D6eaQFs5xzS8eRbb3TtFTYv5efU8+CLAtPGdWp++rtjlmtezb917MB8uu5s"
    "67pWtXnFmoILdohPS8UF5BCHafBJ237BtlduV9NPIexn6HFfZI37uTTuBWHsGFnnZMpyzzi/DewrV+QkjenTQ2XU"
    "qVtUsHtJg/lExB8i/pCJP5Qrcz/lsTxT1th20Z814lc6udPXQoG+8iL6atf0hbImFsmaSNZEvOBbzwvKlbnvuoV8"
    "ND6vdW1JvbVvqBPxiYhPRDpppJO67bI+KsXmaD206QwKZ1vENtq0H/lwmCMqfzi2sVSZeWJ1bvIO5JM3oMod77/X"
    "u2eJ3aBcXNPIJrD7Zh27kd0wxzgHRoYgjoSvRbjNfmLhLJnZEkXQtQ25PWki2xZiuU9pSW/Rf1/npHPrSzxoRI1r"
    "z80mn3kOMRntKut5upd2y336xcIa6v1JRhqvflXu78njTV+yPRyXR+VbPIof4YRa1w8tkjuR3InkTiR3WkPu+OWN"
    "13a1J0rNnB6VpWZsCscd7Evfj66js3Br0vdZVeLWLaEYjVdnumfCpOTaxnTdpQF1bzgl/b2M/PjnlbjxGMXUznHE"
    "Ly8hm/GZAXX4+c4IqPPpcjq/DOrgM+O9RgbU4XsdG1CH73U41CmlOlUjKc6B7nWAUKdsgllnX6HOxWvT30+tIxkE"
    "df5E93AmUzzN2HSdnaDOi9XmvfjdkwF1+N0LoY5NM0OpnW86+Nd5lJ75X1DnV7Xms186L13n71DnZaozxnqed6HO"
    "myfL4/4Hoc7hK8w6L0MdptGbasz+eTqgDj/PZqGOpnVs56cBdbide6DODIqn2WecWefWgDr8XtdCnduJJg6sMWnj"
    "CqhzB9V5w57/UOelyfI8bQiow+0sDKjDzzxHqPP6Nea96gPq8L0mQJ0DyX64YrF5r1qoc0i92Zdfkr52AtS5l+rc"
    "ujr9fc14Or8U6uy/2MWwnw+GOp8tlefpIKjTd5kZh8XPvDfU+XS5OU+LpqXr7Ap1mDcx/+E+7BJQh/uwA9RZsSn9"
    "ffNqc77HOrgxFMh7NfZVsRebSn32mYBdN4PiGwVs89I09p6Avbsqjb0FGPPmYbPp/FIBY370soCxPHsGMObBD6yl"
    "+EbAhhLWi8bgF4ANI+wG6tf/B9gkwgZNTWM/BmwVYb+j/rwdsLsJe42wmwB7osqkh+8D9i5hByyj+V/sPcvtGWpz"
    "NWA9iDa6EbYCsBGEdaf3u0DAjplA5xcBZsvEswBbRlif+WlsOmC/HunyqZT8BwxlYOocdgH75Wqa/4B9NNKc9ycJ"
    "2EDqs2MAqx9FZ66THXIYvgNhr9NzHgTYcJKxHUfTOezYZ4QdQnTWV8CmEH3uAVg1YfeSDN0Zn5OwkRQ/2kXArqR3"
    "LxUwHdepsQIBu7khjW0t8mJF6ym+GbDp1W5cp8b+KWB1V6exDwA7u9rVK1PyX8CY5v8oYDfTuP8WsHmEfUg66QuA"
    "LbTafAqwJYRtpDjXxwB7rNqV7xp7CDDUrTR2v4Axr78bsC+rzTl2q4C9S3PzegH7B2EbBWzgGIpvFrDh51B8s4C9"
    "tYjim4u8Mcz70nMuFrBbiJfPE7ARFDM9C7Biwi6geVQPWPcal95S8c2A7UzYBKL5sQLGPHmUgDEvOF7A7qW1/1EC"
    "VkF0fShgfWtMfnYAYINrXF6Zim8GjPU11jX2FrBbiK57AXaQ9Zw9ALuBsAKKCS8TsFdojIoBu8nq6zwB0zqoxv6b"
    "8GJDJ5H+L2B/I+wjwO6w+uwvgOWT3ngl8aW3AetWa+oFvweM9c3b6f3+V8B4/j0L2Om17lpWY48DNrfWXado7BHA"
    "Vte6czul/wPGa5+OJP9+ImA3EX3eARiuhzR2s4DlEe1eI2DDiCauFLDpK9PYGsB+R9jVNEYXC1gXko1LAXuNsKWU"
    "f2GhgDENzhWwZ+j82BmAvV5r6p91gL1HWDeiwfGAfVBr8vLRgP2dMEXvNwKw+GiTXo4FLDHalCtHAMa2D86fcLCA"
    "MS0NAexgwrrSs/QTsAfoWfYE7ALCSkk27gIYr3sPpGfpKmB6TZw6J17ANtP7FQL2GWG/pWdRgBVQXol35qSxLwph"
    "jo01x+8TAWO9/G+AnTrW1Ov+D7AvCLuf9JA/Cdg99A6/A+xLwvoTTbwIGK7xU+t/AeP+/KWAMQ/5uYDV0xx7QMDY"
    "NvYjwOLjzLnyQwE7lebfDQI2h7CrAePcYax7rxewnXj9L2A8RhcCto/V5hIBu5baPBewIYT1pOtmA3YyYffRdVMB"
    "W0Vr7CuIJiYJGL/7KQL2BI1DNWBrCFtBOtEJApYkmXM0YLze51wzh+HYEvYI0ct3BIz50kABY31+HwHjdVyFgJ1E"
    "77cTYDcTtojeoVzAWPZ3AOwHhFWQjhIXsPtpjn1d4GIPjTd51r8LvDlmmF4+Bsy2hb4vYEyf7wA2hLCv6Fn+ANg7"
    "dP75FurrVwD7K2Ffnkz5jQD7hLAX6R2eAGzvia6uorFHBewSyvXzIGADCbuTrrtXwBbQGN1Z4M29cxzZjG4p8Oa6"
    "4LPYrwXsy4km7V4lYDonksbWCtij1J+XAKblJeo9ywSMdZTzBGzLaWnsbAHj+50pYD1Jv54MWFfC/kt68gQBY3vB"
    "GMCGTjLtGlWA1Uwy1+/HATZmkmmbqQTs6kmmHe0QwA493dQZ9gPs7dNN+8u+gM09g2wRJB/2AixJNssb6X67ChiP"
    "bTfAKutM3tMJsKo6l5ekzq4GrLbOXOc4gE2rM3nPl/kuhnZqjX0qYLzm+jtgC+pM2b8FsEWElVKbbwK2rM5c470m"
    "YE/QfHgJsCsJe/CiNPYbwDYQdjvxpV8J2J+IRz4sYLx2+h8BY738HgHjNdBtgN1SZ66BbgTsh4TV0hhtEjBFtHQ5"
    "YI8QlrcmjX0PsCcI+4re/SLAnqwz7VLnA/abOpNHzgfslTqTT8wB7I06U8+aJmCnkM53OmBbLLoeB9j7hL1O71AD"
    "2NY6176hsRMBW0m2+pV03XcBu2KyqXsfLmAscw7E8SNsjwvI/o9jRNjFtA7oI2AvE1/aHTDew+G+7ilgPDc7Cxjz"
    "yBLAeI/lWqLrfAFjm/83cS+m92Y09jlg/aeQLZbu9w/ATiHscOIFfwXsninmXPkzYIPqzbF9Q8CYh7wKGO8PDSB7"
    "6/OA8b4Qr1eeFDDWFTcLGPOznwkY9/V9Asa89S4Bm0G20R8AVl1v6hPXAXZuvbte1dgGAXt4Vhq7DDDe72I75qUC"
    "xu/XANgj9SadLQLss6lk36VxOEfA2GY1EzA1zV1/aGwKYFumuesdjZ0G2MHTTfvZydifhM2hZxkJ2OGEldKe1HDA"
    "HptuzukjAZs809zTGwrYlJmmfWJ/wJYQdjPRWX/AjptFazzidb0Bu3mWyet2A+zhWea6sTtgel8MeV0SsCMJm0X0"
    "WQTYytkmn48Btmq2qb98lQdrp9nmWuYzwF4nbC7R4IeA/XO2KTffEzDW3d4C7KvZ5vrvdcDy55j98jJg78wx9/ie"
    "AazLWWaf/Rqw+efQeozG9heA/WSeae/5f4D1mm/qEz8GrM98cw10u4DV07jfBNjkhabe830BY9q9ArAVhD1J77ca"
    "sAPOM3WiFYDNOc/Uey4A7PlF5jxaANjHhC2nZzkLMNxHT+3/AbZ8sftMqf0/wDiv6/DptP8H2LuLzXVHLWCLlqS/"
    "7yJecJKAPUk0fwxgSwm7jdaGwwSM7fMHAbbPBTQepLsNFrCPyf7ZF7BBF5jrhz0Au438ChKku+0M2ANLzXnUBbDH"
    "CXuK3qEUsFcI+4LGoUDAmE9sjQEvX+runab2/wSMZfE/Aeu2zN3bSO3/AYY+Ean9PwH7cCHt/wF2wDLTBvFbwEY3"
    "mLLxBQH7ivLcPgXYKQ2mXv4YYKcStvfZtP8nYExL9wM2hPw59iXeczdg6OuR2v8DbPJF5ty8HrAHLzJt9xsBYz8o"
    "XuOtEzDe910JmN4jSPFranM5YJesonUx0e5iwN4l7AGiwXmA2T41swSM7Sj1gD262lzfThQwlgFjAXvc8mMZBZhe"
    "++BcOV7AWAYcBVgv8s3bk8bvUMAGEDaX/f8EjJ9zAGCDCFtCfb03YN9da+p8vQCbu9a03fcAzPYhLAPs12tNfb4Y"
    "sPfXWvt/AvY9evf/Ys7rdWZf/0vAWIZ/JGCrSZf6i4B9RXvQbwvYnfTuvwdsPWFxmkf/C9iV60x+9ixgtk/s4wJW"
    "SDLnEcB+uc7ss58C9rSF/QSwF9aZ8v0OwF5aZ+rXNwP2htXmNQLGfgJXChivw9cIGN/vYsDUenM+LAWsaL3pg7UQ"
    "sJ7rXVtEav9PwKbSOMwQMKbdOsDmE3YXzZXxgGm/gtQYkX42WsDGEjZCwHhuHgvYU5ebNsAjBIzlw8ECxuvNIYCt"
    "vMqUt/2wrzeY/hp7Yr9sMPnnLoB9tMHkS10BO5Z8/z4k2dgR3x38AlP7fwLG+1wKsCc3muuVLxS8w9Wkw9He/CeA"
    "1RFWRrL4b4At3uT6UaT2/wBD38TU/h9g7BfKOvTvBIz3sl6EuFLmVc9A2SQqewLK2J/yMSh7gsoehrIX2P8XyrZQ"
    "2X1QNoLm0Y+gjH3Lboeys6nsFihbQGXXQ9laKtsEZczDroSyp4mGL4OyD6hsFZR9zP5/UBan8VoGZbz+XQxlvGcx"
    "H8oKiN/MhbKeVDYTyoZQ2VQo+4T0+DOgjP0oJ0AZr43HQhmvxWqgjPerR+B9af4Oh7IVpNscDWXHLyH9H8p4TXAI"
    "lPF8OQDKmG4HIW1QWT8oO3etm988H2R5Jwps4bKLiJ53hjKm8W5QxvbDMijjvY4SKBu23ht3ra42Y1B0+R0Q89R6"
    "54vbwW2xppPTlCf+KSEHPFknB23/T2Wzr2hosZAmJ4uHTIa73/BwEVFZnx3VEAsd/McxUxfS82kaPZ9IobB1yJMf"
    "Li/eNEP8PgWqnXzizaKggLGvbJUnMSPtMsXMxSBG7niiCz+fu4OVd++SsSHKf3+rH2AfnWLuh+4ptHkMye9dABtR"
    "Y659uiqvrs6+pB2Vd23H+w7Iz7ksBjy8wPJP1bKL+zEptMs+/kWAfUXY3Zd5831dRr+5z22d6hJBli4X5Nf5pGew"
    "ruTJAdQq8idmzG7hk6/a1yeeo9ioyCSm4mEnaIbYbJy7BdTB0hzuQPR3qnKPvcC5bO9rnaT8/f6OUd59Ql5bD1P+"
    "NqODlNcewdhg5W+X7au88WZPrjZ96itU5pi07sp/rw7n7gCLJ+DcteNCuP/LQJ5qfXwKlcWsfrZtAycr/ziIkcq7"
    "V8vXDVf+9rcjhX5mbKjyt63ur7x7hOwP0V9594rUeu/ZQl9a/bOb8q7VP6/1jsf7s8z74XjcSvvbCyZ6x4Mxvg7H"
    "I8+aIz2IJ7IWXErrrq6tyRcdYT7nhWY+bZpfVng5YzyUjtzgr9lkdYBA0r/L/XihA/rtTy1eyDJ0BvGUu4DOxo10"
    "YyFTfgaALah266T8DADrOcHENggYr8UvA+x5K17xUm1HJKzftPSzngd6SSvLdkuLjQEVx9uziI83V1uvyFapV+EW"
    "pSxLkNfZfg2S7OGz3FD22LYh5K12bBPez/btzsRbyyzeWkK8tSmfSudg00fQvM2n9vWzXQD3at2chRYxxPKav/Jq"
    "v3pti+mtUk4pHW/Cv3VcEdL0d/Weos912s7KuTBZ/9tM69IY+WkPJX2jD9A212Fsd8CG1rp1Uv6CgHGbjHWG+cVl"
    "HdFmXuudV2dwToAN3jlkv5/uCzu3Dc/tHjTH4so96buQ5lyCyrgNbpPnbtA6/1BLZ92PfcOUu17nfDb7K/98o6n9"
    "V/rGOgdAnaBrk8rMb5qn3HzGQflNpfW6lC/3x40Vv6PMvD9DrPb3t56pt/A++4V8H13WhfAi5T3DxH4XpgfOU5Sk"
    "OvZ7cn7PlF9hY+Ekp7V1AjuXa3tb1gt6Zwvlcq3I4dZhrLrMH5YDA2+uvdbJxMnzWmIJ0nbsuJmEXFvI55tpd0PM"
    "k9maOo/7Unlqh/w0ZNbvQywHUnqCk9ZFU/7Cta09To65DNsBPh4erHKbf0HzC2Xlj0lGogwu36rUTlu9sjxplUfz"
    "r+3Nv6E0Nikb6lZz/DrD+CENDCB9OUjHxLF3QuiVPZTrUyDpeXZ7kp6n6zjWs+JZoX55LQtiZl7LM+neU1X4vMrZ"
    "n//Qvj4p/WlKJitioOFx/+asgXltxvTyfSdNJ0gjBW831nvbrbPe8dobB5AtclUjNgcw3cZ0tS14lZFhegflT75m"
    "7FhWgkd5bXs7O+4aXedpkdb/Oi6K63dy/HOpJBz/mCpN8U3+cLSH8l+wUXQhOvocyjj/zidQtoZ82j6EMo5rel/5"
    "58x7R3n97P6ovP5fr0Eb/epM7CUBqyN/td8A9tEC1x8gFYsM99mX+OgjULaBYxGVN2cA179PwPg63CPgPG2c1xz3"
    "CGonmRjuEfSfZmK4R/BMlYnhHsHDVh71S5U3DyRjDcqbD9jOw75QefP42nXmQN9xH88Qxp59tOugPpedBnK6F737"
    "ZxvS9fKBKetcf0z7o5S/b+vxYL85u9rbjq7H7eD+tB03hPvTds423J+2c5D0DbCZ76H899h3Fmzz6IvIfqDoi8i+"
    "l+iLyH60aOtnf8xMvj26ne60b8B/F5KdisfIsOE3fr7ZuvXSb9LqhYfXdaLvYpBv+FzOYO9zxZXsk1AB3x5fy8GZ"
    "z09HmyYeaM50eTq94wTQ/VSOp0rsMLpRPPM+TQ4bah5dHW3ZimzsdfRbj1kp8Ymu0dhs07FxYD+xO9gVHYv3Xr0k"
    "PXclHxfbJwj3Pmw/FntPsTv9w2eJW+3b+WKwfTv/HLafT/ymO+3b8D0KBfm+a423bfazObfey8PC9JWucxLQOPKz"
    "ufXuXpffuxwe0AcHCvLpmI2uD72f7MQ9MTtPze4Bcq1ngDzsrPxjxFBuPSr4XDbl0Ia+9dsTVtYeN/L3waQT4Fqd"
    "9bOyOvda23/Jzm2I/kt7VZkY+i/ZORWSAfpkUYA+GQOrOb7zNHrvPJCvrWJTDNrlbo+f3DopkY11oDBA7x4QoK/v"
    "LVzHudJ7gU6LbeLaj+t2gbp4D6ku0p6NoR9ymcUfbT6F7Rwwy83DFnRm6VDI6877WR2UbFfjuH3tz+yn3ymwez1t"
    "8VW/8Xg0YDweVF5/csbuFdpku9yd9FyI6XOxpPW8PieL1yLXBsidqwJoY63wnIxdAtgl1vstCxj784R18jxhnYzr"
    "P253BpTxOWBToIzfaZJAR6dCGdsyxgTQVpWwxjk+YN12lPLG2h2uvHF6BytvfOD+yhvnODBgvb9PgCytAOyBalcv"
    "SOWiDJDd5QEyuIOS7YaFb3v1bFz/LaQ5FCP51mo+AqKtLC8sg85v9xIlmcMmdPbb9ZW2LLJ1KaRjjgUdqFzbo9bD"
    "JF41uMblVXuAbeg/C0ybFscR7xRAq+WCTmjTsX0dxr1I68VS2D8pJaHdlW1qNB/0ntChwtqmkDDmI92pnySZx3E2"
    "+ypvnM3e0I867lTqRx2Xz/3YU3ljojFWqWCC2T7GKtlnreAzcjyqfe5mKfUvr6FiwtrE9ify07fzQN7u6tNXL8A7"
    "2XHPqBM/W2XSDuoTI6wzUPCdcPzzYe8rJoxvUzwHfHO8VFP+qgr3m2Ozz1PNPzM98yfLXbX4djU95OOuvGqFM9OD"
    "WVxWuyyVYe1OsQx0lOejCzPtnFjl2q7t+fjZhsz2V9RfT3JM/fVu0DH035vUNjg3U4rhs6VwQWGwr1JRm5fXYSVw"
    "RabNwNzX3w3hdhgzNBBr1t3cOYEyZhjln+s50kvT71syJpVbX7lxptquEsWZti8aDRtnupfy5ketJRrZVbnnAxeR"
    "3rVL45PtWuHqV7bPQzJAVywKsC0G8dN84KfXWfw0ioXe8Wm0lxPxom/DOP9QuXEhQXFEs8jO8h/yQ7k65HWcq+vP"
    "J7u5nkrA5pXJrneBYEs7D3ga+zwwdjasfzkP/QmWfW46XH8Q1Rlxvpvrie2/B090zzTU3z+vMvPbnQx1X6aca2sv"
    "JXsBPdcKuueJ8Fzso9KNzp5xJrr2Na7D9yqbZdY5RNhfWUR5K/eD57lqorl/uDfF4Q+b6drXuO6XJ5tnzHDeR84Z"
    "jLlBTqE6+6z1rrf5mdk2iLoQ5yE+dHY4/wppDxD7v5zKPqC4+wPPls881uc9B629I9kWybZonCPZFsm2SLZtS9nW"
    "18cOxv128Frv3vUX47119Hfnqe7edVOOd8JmnGParm1MagefFXN+4TnAknzGdsp95o/2teF9Br/96uvJnn7YKBf3"
    "80eMZHgkwyMZHsnwSIZHMnxby/CePjLclqfJAPleFCCzbTlcQPnuPjotkocRn4zkYSQPI3kYycNvrzzkMzskeRiP"
    "5GEkDyN5GMnDSB5G8nA7yMNC5cq6Q6nd3nTmYU/6++Ya0z+7/zSvrda+xq7rl8cmkn+R/IvkXyT/IvkXyb+2Lv/s"
    "HAc9A+SfXZflpVSX4/rtayKZGfHSSGZGMjOSmZHMbGsyk5/vsWrTn9UehzKQr5l8YO1r/eRf5Bcbyb9I/kXyL5J/"
    "kfzbXvKvyJJ/9nNxLgpdVlnnnuGVOkuxIf19NP39zALZTxVzwXFuBz5PJlVO7exSlXt7fjK2IJKxkYyNZGwkYyMZ"
    "G8nY7SBjdflbNSYN8XNxX7Ps1XEYkY004muR/IrkVyS/IvnV1mykI8ea7/Ak0WIhndWyJ9R9sdqNKZTq9oC6z1F7"
    "n1fJddE/B8+90N+biG7+Uh+8Dozy60RyNJKjkRyN5GgkR7fXOvCFse4Z6pJd85gJbh9lysmjn4nrFFl1Pq41zysZ"
    "cbn7DOibU0i0K9Gszg/Kv1+d6Y0VKR3lxoJkOgde6wBSToFobRvJ5EgmRzI5ksmRTN7eMvm4DT45dmB8ypV3jCKZ"
    "FvG6SKZFMi2SaZFMa4syLdVftVFu1oiPRfIqkleRvIrkVdv1QeV7HrTWtDviGWuMcV2uE8VYRHwvkm+RfIvkWyTf"
    "2qr/TKZx6AH9xrH0dh2Mv7fb87sm8omJeGYkGyPZGMnGSDa2NVvlDJJZh02ns4zJB+ar89Pfc+ujNV3EzyK5Fcmt"
    "SG5FcqvtrOl4DfbfpWZM+hsz0999a9w9N17b8TWK9uUGjgm+Bu2efnUiu2fEOyMZGcnISEZGMrKt2j170fMMHWXa"
    "Ka+n995dsHviNXa8oF97OibQjhe062LumCD5GZ3vFMnPSH5G8jOSn5H83N7yk5+97mozTv6wUe45xH51H6s262IM"
    "n41FsjDikZEsjGRhJAsjWdheZOG4keZaMkgW3ljrLwttLJKFEY+MZGEkCyNZGMnCtioL8bze1PNWm+Ogn6+n8mIS"
    "bWkbqgN2VsZKqS7LWJaRjEeyMuKhkayMZGUkKyNZ2Z5k5Rvr/GUlYttKVkb+OpGsjGRlJCsjWRnJyu0tK/F5JH+d"
    "/srrr2O/w54h2mMfnB4BdW1/ndKAuo+vSn/vfmYU9xjx4EjWRrI2krWRrG2bcY+27LL9VKNcbRE/i+RWJLciuRXJ"
    "rbYY92jHMLIvqR2fyPLOriPS2Gz3d6b4Rgdk4eQ8929cxxbQs+xL34+SXXdwTbrtMXlu3ZLRbj45/d2B+m3ExnTd"
    "EwLq3nBK+nvZhnTdI/Jcminm/if/okto/A4MqMPPNyCgzqfL03X2gjr4zHivnQPq8L3KA+rwvYqgTinVqaJ5eBnd"
    "Swl1yiaYdT6PeetcTPT91Lp0nY+gzp/oHs7k9HcfouUtUIfPG+N78bv/MaAOv/srUMemmaHUzjMBdR6lZ/4l1HmZ"
    "xmmMda+fQZ03T5bH9CdCncNXmHVugzpMfzfVmO9+fUAdfp6rhDrLNpjtrA6ow+1cCHVmEP/eZ5xZZ1FAHX6vuVDn"
    "dhrvA2vMcZ8Gde6YbO7Z8L0mQp2XJstzcExAHW7npIA6/MxHC3Vev8a819CAOnyvIVCHZcSKxea9+kCd/RebMoL7"
    "pxfU+WypPHe6QZ2+y9LfnSaY9yqFOroM504RydA41GF+wTyB3/0rx78Ov/snUGfFJvOMP56Df3Vc2YX8UGN/Bszm"
    "3W8AxvzmAZKVrwI2tMrUSZ4HbBJhg6amsScBe6LK7JPNgNn88WeAnV1tXnefgLHd8y7AkI9p7AcCxmN4HWDItzS2"
    "ATCbpi8D7PRaM9fqpYB9UGu+QwNgtu12EWAoQzV2Dj7LWHPcZwoY89wpgCGP09hpAsbvd7KAsfweCVhP4k87UZvD"
    "BYyf5UjAmK/xuA8FbA3N12RdGtsfn4Wwe0n/6Q9YJ0uO9gaM5yU/526AzZto6oDdAbNt8UnAfkg842V6vyLAkBem"
    "9DQB0/wtNf9B51TT3L7T2GeA/WSeSRMfAraceN0B56Wx9wDDM0E19hZgyLc09jpgts7xMmC2rvgMYMjDNPZrAWM6"
    "+wVgyNc09v8AY1nAY/tjAWM6ux30dJ4jt0DZJJb/UMa8eBOUPUFlV0LZC1R2GZRtqXLXifnAn3TZCihbS2XLoIz7"
    "bzGUPU00Mx/KPqCyuVCm11Kp+Q9lLL+mQhnT9RlQVkDjPQHKhlDZWCj7hM6vq4Ey5vEjoIz523AoYzo9GsremZMu"
    "G4b3ne+uE+311QFQdvySdNkgKLttabqsH5QxbfWGMqapCii7mGTczlB2EdFQNyhjuiqDMp7zJVD2+jrvOnHYeu86"
    "sYDqBK3Z1jvymm0EyagikqmTx7v2h5Se6bh1+9WZc/yjBW4buu5CqOssJJ1yqUvTrEfourNA/1A+957seNdjJ9S6"
    "dhNd51THu46y61RDnauqXCx1LuM0V85wndhE00ZxO9HEEVDn5XVyOwcKOhM/xyCUA4QtX0V6JmDPWNftDhj34zM0"
    "f3sCNpx0kY40jzsDNr3aPQszRWcCNpTazBewzYR9o7zY12TX+lzA3qT5/g8Bi9H7/VXA+N3/LGDV1NdvCJimu5Se"
    "KWDHkb7xvPLXCZ8EbAFhA6jPNgOWTzS2L/X1zwTs76Rv3AfYwxZt3gXYe5Zu9wPl1d9YV74OsJ7WGmEDYEyfGya6"
    "csbG2G54KWC1k8znbACM5wVjiwC7d575LOcAZvOLmQE6xRTgeR2p/ycJ8vBUKLuRaHQMlPE8GQVl79W69kguW0Pj"
    "eCyUsU54pKYBsvMWA18tpbqatw8mecN8F3k291NPKEtMc22HTXKfzlRPCmPEPBFj6BI0Dl9XmTKB4/LKQSfI5tnx"
    "mVHO2PJFgXy5Xpn7Y3acH/PHKwVsOI3lGsCeWufOF41dLOi0uxIdLRVoYJFAy1wfadLm0TMD5uoUYVy4zdMC5urJ"
    "gv2+Gsp4bp4EZf8mWjgOyri9owS95vAAvnxgAJ8cFMCX+wh60Z7Kf22/i4CxPtpV0IOTgv7DOfiQPgvebmz3bZe2"
    "g2gSdZ7drflorz97kS7VXcCOmeidi3fMNrEiYR1yjDBvutN7SM9i2whKBD27UFhr2PsEZ1vt2uubMYD9bZKJVQHW"
    "w7KfHAfYBdYauzJgbXcI6Jgay4eNSz4jm/e3BgrP/WW1u0fTm3RlZb2jbevBcaw7w8SSRCdo29V6krQvclmV13+8"
    "TMllMeLrpcD/9O8E0XyS/Pf0+A/Veh/cq4x8DFK6Jc1h9Gnn/Q69huD7xZt5v3zqo2LrXtzvmjZ4nnGflVE9rM99"
    "r/uZn61QZT6bXI+rI9SbYb3PFHrGTHu8OW2xZ/Xx7CLntfUN98oWqoPv7tBY5ivZTyZO4/8za46+dxqtGWu9PJNl"
    "bweLp+nxv5XGv6Tlxz/mHUyXyvILUicSJ1J/FKX6oLhDO3CySGZZvyEzWXgnSqIFnqCyxSZmZi+REE9tPngy0E9E"
    "rzVOgXU46iialjUdK0tev13t2rGY7s8g/fXfVe76omlvg+zDdZPIjo0ylvSzh8aTHRvtteSLfdQs12e8yWZAc3DC"
    "SNeOxdhD9W7OjpQdG9drtOe4aZNXvt5FNudHhDXLVzSvb67xznm+X6dJ3jVLmLjmGT7rDFsfnxRgUzglYH1VHbAG"
    "PiFgDXy04LfyLn33HOkdy7w1dH29dyxfp3XHZ1O9Y8k2LrYh9hbW14XTvWPJe3vlNd6xZFvdNeO9Y8m2MMZwLDfX"
    "mpitk9p2+KuXeO9t00oy4JmLAt6V7y2dKY99Xe6jl/C5F0Hrifd9bKjJOnOf6ZiN7t6SfrY/gD1tQJVrW0r5QgDG"
    "vqkbyG70HGCvE3Yr8YwnAGPfrHpq81HA6qvNNh8EjP0pCqh/7wVscI27L66xOwWMafAWwNh3QPsSaOxawH5H9LKK"
    "3uEqwHhPXe+xa2yt4+Vfa6g/LxEwRfxkmYC9S22eB9jVk9xnSvnMCdiDF6WxMwHDsWYbtY19STxhAmDsD/An4gVj"
    "ALuCsFXUZhX2J/HLNbS3dxxgw+pd35fUegywc+td2k+txwArmmba0PYTMN4L2tfx2vaYrvcCTO8T8r6hxnYF7BXa"
    "A7iB6Kyb453j/CydBCxBz5IQML2fqjEnAPtS4Cna3qixTwVsBcm7vwv7k6yrbhEw3n99U7Bj8d7Qa4DZfOIl0Bv2"
    "IJn4LO49KtdGzWW7VJAvlLBH+QthP/JBwQ5zv2BXvUfYU7xD2Cv8gbBXeINgw/i+sAd4FZTNJT6zTtgX/J6wL3ix"
    "YJtqEPbslgj7cwuEvbizBVvULD33aT0yFdejTvAnZv2d5+xYnzC+1xk+g5vjt52AdWE29sBEzJTfZUxTk02bJetf"
    "TXlfp5v8gfWYzxxvGx/XmrabTG2867h6T6bnsK99VbjW7/72tVp/KM3i2dmXKtM179LfK0ge3w17wsXW3qttJ78J"
    "6qLtXaq7AepmeobvQV1+bm7PrrsM6v5ngdnuiZa94lyo+wHtiR94ttzuDGEv295/O93x93ll34exUEcaL9YfilTw"
    "ex4D8pL335n3DwvYwz5IwHgva7Djv+bq6/jvq+4R4DO3s+O/H9PF8d9zKQ3wfStA/0TCjqdn2aq8vmHHkF/jf1B2"
    "W+vGfyp//68PAtap7woYX/fHgL3a3wasU18QMB6jpwSM++yxgPXtQwLG190P2IszzevuBozp9PnL09itAb5o1wOG"
    "81BjGwP2jddhvMV6c4xWBviGLRf2m8+Hsi5UtlDQs84R9mdmQ9nzVW7Mje27NRnK2JdwIpTNI91+HO4nU9lowcdr"
    "pLCnfYKgjx0j+G5VCjraoVC2YKK7n2jraEMEP63+UMbxJfsIe5d7CP5Suwp+UD2g7Gvau+scYr+wmHSGUtILstEf"
    "YmRH0frD3lRWYNk3eK1VO9K7D2rzgq4BtNtR+fOsTLFC3WkPyRGez97v/I7y98UdGLAXuk/AXmgFYAfMct9dYzsF"
    "9Ed5wHzF89jsOAg7Xqk8YH+Cx7yQ5lFhAJ/rHsBXkwG8syiAP6JtqrPPPjCv8wfVe9uz7Wd2bDOvr3Vu5u7kfyj5"
    "oTC/6iysfzoG+OIWCmstqd/Zz7GL8E72c0o2uKFV5j6TZBM+i8aT9fjiVgmIdYLWIWH2/1p+27K1NwWTuTacDL3p"
    "ouloDsiIfJKJvOfXenu+ofaWgpedbX3XN5HTfl/gfhrv0+8myOedBH0Jfc5KfHwr9Lg7yusP0mua7F+hyN+hzPIP"
    "KCFZWsQP2zl4q9gBH47u0J7Nh21ds1DQa8LIHId+s1wOc6/vBMjQgQG6wT4Ba4gKQUfcWdBD0T+9fr7XP53bQ/+k"
    "x6q9fdRfyXtB+SDH7ZiAF6u9MQFfLfPGBIwc5d1LtWPPjlT+MWu4/2bHzOwfEG+C+28YH2rvv/H97pjt3X/j53xu"
    "rVfPwNhMW8/AWEFbL/DEBFmyciHIygLVqnkrrJkWC1c1z2D1bTivRWjh2JBrK7EshVVhwD5pL8A4RxtjuIZ6q87V"
    "BzkfhU5qIfFt7V/A/Bnn81UTvb5cJaAElVL9rrCuZD7h51dURNfGid/bezOZ3j+M7qzn31xl2oP94gWnArZqvLtn"
    "Z/sZsL2IfSLQz+DeenNvEP0MviSe/ehqr5/Bhjo3HwX7GTB2CLVZQeu6w5Q3T6B9PfK5ClpvXT3Ny+e+oLjPe1Z7"
    "+Rzv/44Y6eVzXSe58eE2n1tVZe65JoX35D1sHMNFS9w8KtK6197v59wdOh+J336/vdZg2tP7j3G6B/tJ7tQKPmgp"
    "1td444LCRs2tqLhxrVtSmnoA0fMomVJXyjurLnoepYR19/SLteVkQOtlthjLed0UC89zQ3Dsyhw9I7P2U6sIv6ZJ"
    "hL9thQ/k+Mughkr/7q/McZAbwo9hRbZtx3Pz+/OHGmLZL3NjOclk5EGpuFPH9T9HnizxJp33lWXt3oIvCPPIXoCx"
    "jYX95nsIfkV81lYZYJw/6DbSWYsB67jY9AHKEzB+v//Cux9k5Vn6l/LmTmLsI8Dss8X+AhjnlmLsbeWNqWfs98rr"
    "k9OfZNz/Cn6RLBufBezkceb7PQ5Y/Upao9F1jwjYnaSL/FT554Th8bgH6th5nvidcK+k9wpzXK6H6xnrWWVefxXU"
    "4T651aqzGuow1nmqWedCwTeQ32MJYG/VmH17LmCcc5F9/majTkO002e+V/d6calbx9a9bD0PdS/7/FbUvThXGT8n"
    "6l53XUx53y736l48zstGeXWv6nqXBpCG9hfoS7dj617v15lzBHWvUZNNDHWvFWNMDHWvU5eZWFKYP9I5fZPofkPG"
    "efXnZcAhC2ENoe3HEl/TeiPztblQ/2IfPqh9p7j+FMEGPUnw2TlV+eewqFXeOPoqwT5+PDyb3hOXnk2vOfjZDg/Y"
    "0zkwYF0xSPnnIemj/OPsdlf++TZ6Kv88Fp0F36+OypvTwIgxtXLKZJN3oJBsgvnUpmPt09lxp9zPDqz7KsAOyXsL"
    "QfXywSYYdK9M/uZxurZYec8a4dh/TYdIE9pmJdHKJVWu7a/EZz2iqtzfZ84397/KQKfNe1uORdt2tnSIn2nzkVDN"
    "/1SE2yPI2M2Oz74k01kC6Iz3K4vhWo7x60Z77fvR77KtjXNxqzvuE+i61NA43+pPzEOvzaF1n480XlJZPizu/MbY"
    "L74+Dmtpfe0auq4o7BjHwvqixh0n3ylwnMJmdn1im/qiNvZSy3OiRLh9s6JYk60hzSqSASvMPrluPuay4+cu6nnP"
    "6yTH3AvjNSvnMC4GnpRJdl5GdIhykf0I11S5tuDlxIvyqO75dJ/CHHZuM27QxltiG6Gg7QulLGhTtQBtNpf2pDh6"
    "KT+KXuPeQvR3A+wnFFly0PbhYt1xkTLzmxi52rP02c/8ydKrP75dZWG+pczkYO3r0UJuFhnJqTKo9WzoISw/Yxp0"
    "hL1rvB/TlXQ/zV+vtXwNYnT95VSWF8nvSH7nyEM5Vwj7cmdLmzdZtBmPaDOizRakzXxLF9xCNtDPa11e6hfXr3WB"
    "VY6pkzZY+ylD2D6svDaq/di+qLy+CMX0dyyDDEBsANnmsA1nG7UR1n6l5/QBgu0MZVqFJQvD3J/jTLO5pjvst+ba"
    "Rjn949zGvXN47gdbqa/1M/1JufkmtxVNcl4kfBfDrtfiOm27+qT58k2trdNm1kkLYR9mW9EG5ufK9jq0GXcC+u8A"
    "86GiMlju8bzvHJIHhTnrqFz551zT5zkcbunV7YGn5Sv3zPJSoIGBcM1QSzfjnHBfO+mcAKyv6WuPzUEmsUz+N8nk"
    "h+a6e3h7WXTctCavd2OZkjn0d4GQz/CEWq//4M+EfaV8y5bKz8/5dD7bYNLzRWRnyrZfZlH9/BbnpTlE/G9f+4DT"
    "fPtAslUsA6iOIu88QJl5UpFnMF8b4KTzuHP+wmxy4HLOTtxj3JfaSFptIN/U64VvGlXab9JqrdgP5crMl6j9ahzS"
    "fzlOrSKH502CTp1U2ecsZv77B5WOv2QZhfIlL8Tcx/sWKjf2MkgmPdJC7zwwx3fWPjQHWe9aEPJdt6Xcl+QJ1mM5"
    "i32rfWj2UdnngH4ty2vCPNtAa9yPIFrL9tmQxvJCXvN5rRtvXAHjhdftD9f1AFtIUQuuJZBXFalw5+5hLNSZVj81"
    "ssCUf33YdUF7Xydkkq6kMOScOjTTZv7WEMLMjjfbD+x0vOdm+9cE5aWz/X5sf8iegj8Xx6N3Vv6x6pnyTQ8fHT7m"
    "rciiVZzTNi/Ve4Vbb/T2lXiWqqVXcn4Q1A0HTXV9uJSwTogJcsh+hu6WbE/9HpxdG+Wgw+t+OV21jG/GjraWJ6JJ"
    "tNYc9fOpyIM5OJ7GvEh598X5jPAyGFc7jzvSWInFkzHm6elal3Yle77Gy32eJW49Sz7QWEEz7m3n29G5jaT7J6z7"
    "F8H9i5UbT8b3j8G1HZR7psZ3fd6vBOR5Gc0T7osuVt2OWeoJZWAn4T4uE9azYdrh6wbR7/Ic2uicQdYri3/qPvjU"
    "khv22Ynsx4ln6Nh5PfEMHTt3J56h82mtm7PbPkOnzDqrEs/QuW2imQvkSQHj3CN4ho6dMxLP0LltqRkTi2fo2Hka"
    "8QydB9a6PrP2GTqc14LPwrtO+edwxDN07ByOeIYO+4JyDp1LBeyHk735CTm/I+Yn5PyOmJ+Q8ztifkL2U56lvPkd"
    "pymvj2+d8uZyPE1548JPUd7z4dBnmvM7Vgk6w/FQxv7N31XePEFHKG8ux6HKmyfoO8rr7z1YefM77qu8+R33Vt78"
    "Jrsrr6/4LsrrD95deXMMlQPPsHUTnYvH3vsJOq8EdcIb8kzbW8xxZQrmF8b5hTlwOJb+H0JdzqVj192i3DiFS+fJ"
    "dTDvGMcOMYZ5xw4bZWKYd4xjXBjDvGN89imfBfeYgL002Zt3jDFV7807xtiv13rzjvHZ0PwsGEvDMTmcy+B6AWN+"
    "sVHAZtR5844xxrl3Me8Yn2HKuQyWCxg/52LlPd+U7zdPeXPRcR6AWQLGbdYLGOcrmKi8Z8Tw2a5jlTeXMbc5Snnj"
    "0Bg7Xnnj1xg7SsC4rw8FbM5sk14OUN48VIwNUN58Uny/vQGzaR5j5jlugmmwh4Dx2Bo5Mmq9aypuH9dU3N9oB2Cb"
    "//dj6VyCaPPne6+rMvNlvCvMU8ZwDvNZLYz9VsD4fV4QMM6tgXOYzz3mefOYgK2u9c5hxg6eLuQOrHZzXthzmDF+"
    "TmkOcwwMzmE+w5fb3CjoNDwX1wkY99lKYd4wtlzAOM/HYgHj/pwnzBtuc5YwNxirFzB+94nCvOF8pTiHX55jYjiH"
    "P1xo9hnO4RVWTCjO4c7L3Lzk9hzmPCZMEziH+TymN0/2zmHO3c/PiXP4ubUmhnN4yTqzz3AOc34Xvg7nMNfHOcxj"
    "iXN4xEb/fYc7nHTubV6jFSo3by7HBXMMMNtqymvMOKs7QKbfXGOelVA43T0Dgemd62IueY6HRF35CqiLOeKlupdC"
    "Xbwn52vCuudDXWyHc52in+/ZAXXtvPVTsR9WmzYz+3nHQ93rN5n9a9cdBXrQ3Hp5DI4T6uBY8LnDdh17fL4j1LGf"
    "B+M/7efA+E/7/hj/yfctnOyN/7SfCeM/+VkunOHds7CfE+md9690nvwTlbl/xeOweqSZ+5XPtq+s854T9/zlwXUH"
    "Crorn1dweq3bV0UB7dn5OfH57Pyc9nWYIxHbtnnD6bX+dv6bG//dCPaTQnheHHfMx7wO6nAeZz5jhs84uER547s5"
    "3pTbuUCgQ7udc4U6B9WZdWZCnY8XuecHYZ06qCPxPM5pa5/Dq6rcXGA2xtedCBg/I2PfVf7nXByu/M+dOFD5nzsx"
    "SMA4H1cf5X/uxO7K/9wJtNe/eLl5HdrrkY/ZculsIf8a10Pa66DC5bllfbOzZQfFPHX5ELtj50R3LJ8dXjdLOXq+"
    "HOvmZSi31hXzJoY7D6qQ9EdpvyGMPQ5tuLiXUEjvtLnK1M/Rbzqb++Qr8wxFYx+g5T8hdqdiqr19ipvhp8eyiuVT"
    "D9intn2keA2uc5HgGBZZNm/bDlRYZdq9s9kP1rbGK8Eeni19lQr2ct5rb47dHO3lEd1uH7otUy2T0yBPmbkEkB4y"
    "xUeVAU0NsngmXzNE8JtQIfyFmLf6veNAqz6/V0KZOQIxLl7Be9rPuJ/gVzgYfHYYCxPTjXvWYeJwJL7BcWcaO8Pi"
    "Sa0836Sp1/4mmO+nwjupEtnvF8d9fBokXy0/n4ZCYU2xeqR3HXZ6rbmmKFL+Z2dgHp7ePnuEnrNUlPd8h27CvlKZ"
    "sH9SIuwhFQr7O0F+ItOUm1sxplrxfOeYUjtScpKEHQemWj6OG/nllGhs2tzYsExoxXOxmf/nGR42+XJChFTaUh+F"
    "py2elx0L70rU4K3SkLMPUrhHiWVFD0GfBkMChvs0NKML/fyrUF76rbV6rXV9f/zW5fr631vrlldpDpSnLmpJP7q8"
    "OMcou1HGRcWN/+vAf5U4TqnjdGxCO+HlSf5Rtm3jNkblHqOcaexXyTHIDU2XVmSxhAvgf8XWZCpomfmQaWK5KmLW"
    "iWHjOd63Mut1YOYKmZfOlQGljmDjQj3yMtq7O7raPeuLsVlkm72V9vz6gU7I9XtDWYFwLsXYsV799H9XefXTN2Z6"
    "9dN553v1U34W1E/7jJb366Q1mfaHciyb3ePEc5Lbgeek2Y77KcU/OoqcqE3nRcjEczLmPajI4mZZ5EVovzyncpvz"
    "DPb75XUn+v0WWnYazi+SgLv2sdYdSSqL05zntXXqTAGlDF3zm61bL5Xi6xJkA0MbDbfrQNv8/KxDc+4KjlfSdpjF"
    "dO0ZMVN34bX+243//uiYth2O1S+Q1lFOLO/b/FHm+BljtzX406ulrMDM3/uCnhmUu/Yhiz77L0nTyFoa71WW/XSF"
    "cs+abFnjd4zOysmU2y4TBytUbeUTRgaoIBmQI4/PcZ1VmV0TlYZN3s7T4ISwi6OugnpMt2XevM1PLfHaC99fb8YA"
    "SDkVrs9L+xnxWiui8YjGtxeN6+vfXmz6wv4r5tJnPKLPiD63M31eeKHp5zmiEfy3MmPxVlltR/QY0aNNj9nm8drB"
    "Y4HzcunNrMYzRNvozzq2cZAeUK6/ENqsE1vdNSWvI8Pu/Ue8IeINmXhDWHpCmuxL30VbXVpmf2O9XzhUmb5rpcrM"
    "kZWw5J/+nWxsa6etKuvn4jMT8fl0DoWU/KX22IbLcnmgyj1/Cvu26pwoxyjXh04/x/4tOHdbs8+CxhLPgcF+OX0v"
    "pebt5dbBPilVrt19T2X6ABaAjSpJOPr88X4d7rdx3Qp+Nnj2uJLPtSj1GTPJ3hKz9hsGwLe+dhFgXSrcb42do9Jn"
    "SbVuPrd2l++9BfK5tX6+9zC5ENCX0PZb1f71S+F6P5/2oD3oPsp7HjHmIW6KJZ3qxj3Ze0vThb0l5hPGGQQt+gFf"
    "mnZyinbGN7KFb5AMr8hRRudoPK6Asc0DO5ru7vOA/22T8Ta3hPKj8Q6lk0nNNYThcH4+LkF8pT99Hwp4d9IXlPL6"
    "ato5uzCHBefYwBwWk6rcWLbOys3VJe1n6zMF/fyP9XmxLKPRfmznCUO/zlSM2XpB5rYiqcDEzVOt4Zq4jT+Z13xJ"
    "qRcy0msm9tYdlAGmQTvX28HKzU83fLRLQ5nop59As70DaBxjVzlWj2M9MXZ1f4o5rxfOLuW8GJx7CGmY48k+XOql"
    "4UJYF9mynvMJ6BwRdmxucZWZ6wHf76XJZg6h3YQ2OZ8Gvt+MOjPXUVK4H+eMwPdT9eazSHs8R6p0zp0yQc/uUGXG"
    "sqNfD8fIV410x9bOxcA5B/YU2uSYeYy11fH9HO9vx9pyfgCOq8RYW85xsGKxV/fieH0pl4atW24mxsE8vZjqZbtW"
    "yHzOSUGh4ySKjOJiu14HH+8edvLpuG3XCnOdVlsrXBjWdpPI3nbjZLEW+V486xVLIhsblPwclc20DSXCm8ICdCQt"
    "q38R0XxE898imte8/sV81071TL4r60+x9HWOYz+h1q3DZx/omGCUmzo/IudL9JPXnFsG5fWWKjNXFZOA/q3jEndS"
    "Zk4DrB+nevy8F681cxOeUOt/LesCOyk3x202basq8x5S2/guZzX28+eRTa5d2uTiyo1v9LPDx1TwWe49YPUinpEw"
    "KvPZMq171lGe094+2ZtAsqONhhDFem6f1zgYCy3euRRs80xDdUBDpyk3P31eq/CB9jeWKQfinPlAZsfxGOzPhN1X"
    "cxorL3CaHwPqhHk4+9OOQ0JjLToj5d7jnFocm8NUwOeNDIZxzHNcn7lS5fVzwlwNmP/gbbDlfEL6Qpzua8uD/aw2"
    "9B5vEL3tL9Cbjut7ja45U/mccbctbOjt2Y4Ys7hBK5zxbY/vdBjfaKyyGytz1dLyYyXp46tj6ZxtUQ6f3D7NyeGT"
    "jT6diouMpfMDZnt+fZYxh7QWym9fOlMzTpHLZMdoKf+xoLnJdgBNEyXKm3eO19lrqkzZzLTRnfToONi5/WgqKJ9d"
    "zIdPLHfSRMz7l36yf7Al+/uDrjkQ3hX9reMqc96xljjTtJT6tilmsCDcejO1V+Kk8zKiT5o0d9HvJBc9e5/GH0db"
    "Y3TcWPc8Q2Xvccx0cyZzGZ+nMYjajIN+yNdg7k7+1vdp4jUZruXcoPyN15ZluPbcieY3Xos0938qfT5J6+oSzWQe"
    "TaKr7ekiDeFeLCf7aS5nMeLecC5nMUbnZAlyL5n7OVlh/JDsvdKY8ubac4R//S0Z8G2SF9w3/KzsE2Sfd9kb7iOd"
    "h9kb5lqRNU/C5hAcsA3ssdJ9eyvX55t9fu1nxv16zgcX5rzLkOfsXhp0zq7mST2t9+b+GQC01xL3Klfe3JQSTagM"
    "41SgzPMHKzKMbZBv2rbm3bqdPehvPjdu6HaSI3yOuJ9ONlSYy1J+6T4qu5hB6dzlXK6Jh+BhX5L+l811YWMSktB2"
    "2BiJbJ792cZ/v6Hx7mTdV8f4hr1veSu+//xN6ee7Dsp3DXl9d7Jp4n5Wc/SaHeyTZv/rm6H4hsids2sWNMT59FuD"
    "3rOlufIsZOQZFk+MaMyksYpRKdld6Ce7gz+Zc1yh/OB1MJcFxYeFjSHz0yeG+OgTfnm4M+nE3S0dkfV0PGM9kxwr"
    "B/2+OWcyBMUCdbDmUQHMo5QP7tfBcr2QdMKw51Lr+mJ8WcubJmLN3hNto17xzcu9GmzKaMiwrmWayVduLmpNJy+M"
    "dX/HyHe81KeuPqOEf795msybz7LmaOTz1H58niI/tchPLfJT23H81JgnF1n6mOSrFvmx7Vh+bJLOx3pfGcj4rnR9"
    "BY0765C2Ds76LJ/LVgZl2baVaU1XRjypDnonF7r7VuyJdM79CIR4SA6EvGGo8uYJsOksCeMXi8Zvu4+fZBsvt+ZY"
    "x2iMgvYdt+kc6w9zjfmfzl+KsTf71phnFXUUMD6LCH0ohlZlPh8t09mAu1Skv/ewbHZH1ka+kFm/0TbI/aBbvKoq"
    "eEx3FcZU28L2VKYNiGns3/VmHpidAOMzsT/b4J6faMd+1U8zczql4poXuM+K52RL57UmBBuj3ohd1turG2G5fQYX"
    "xkDnsm7J29H4XTzV3w25U3Rls/lhc9eS0Zi0/JjwvJkkzJtIT6AxKlMrW1NPiHzCtn2fM90vFOg+8kffMfzRoxiD"
    "KMZgW8YY2HbZfFif2c8V9Mxan19k7UlHdLxj0bF9Pratg/Eea8uviJ1Me9bt75PJMp/MbJZv3djBqM+lPkc7Je9P"
    "RnbK7WOn9DvL3GNHabGdzgDnmShXQmDvRfkr2t6YRPkron0AUeGL8le0q7Eyd2RaP39FRvurao2Ba02OuX0+zclh"
    "EeUN2fZ9no1/o62Tog9yFEufnd2jtWLpo/wGbW9MovwGbWb93qr5DSR/YPbPs/OufNtzsth9xbJE13+V2rlonbev"
    "bIzjv3rS2ki3W0LX1IMNK5fzL5sTE9gWne6ba8MKb2S0lG1rjpQBr6uAcqT719e5cVVc9nSt6x/NZY9Ve88p5zNB"
    "MCd2QY3ruyed0cHX9hznnhnR9CzXmDlA8Nwtpkt9RgWfY8F0aZ8PEXSuicZmWDbYVl0zNs9y0+YXm5UtVAffPSv7"
    "7Ldb3uY1l9dkkrexpFqTqY3o/OO2NybRvAk1RjnrqSGsFyXRvGl/Y2LnSOMYE54/fUAT41xCZ4Ke0RL6cHsb10wK"
    "dqoTWjE+aKsTThPj85h1e2fAHIz24IXxSm67eK4ErOG1Th4016R8IRyv2YfG1x7voHw7fjn6ii1bURfhvhjjVLLV"
    "XXuEaZPzq/WAMmx3oDLPWMf8K2HaL1PePHZ2PjRuK6aC8xj59R/rKfo9dnfccr3Ou4Kef3p1+r3W0PMVtc4aK9a0"
    "VIrn+6lRheF2rNrWp2VzrWSyoKaXavFmPl3YnZ2gB+5ENHMOr/vrtsn5tE4I23l7O6s2FzoJRQdhxrkT2QzZxnN2"
    "tfes0EEXpL9vXu21MX1ymtfGdG+9ewarX1ydzeuQV+0f8aqIV7Uwr7oh4lU7BK/Cs6FrJ5nxu3g2dP9pJoZnQ5eM"
    "NmOKuwfwOjxrcs14Oou9zsvzbhjvntsdhuflAVMpFHjnl/Tc+wD25UTz/hXKjWnG67AOvttHI822k8J9PxrpfTf7"
    "vYNi+jvBe/WAuYV5zu31Au5V5bJesGVID9CPWW8upHalvTM75pz363alPZKDlDfmnLHBgCUsrC+MT3GV2fa+09wx"
    "7C7UkfZI9oW8eK8sNdcj42hsZ61z5wqO4Y217rnvOIb51C82Ha7YlP6+eok3fp73Qt+l754jvXSRyxjYewqtPb48"
    "BocI48vYfsL4Mrav0OYGmlt7CdjTS9PYrtSfuuwPc9Lfp4x3x5XH085poHkLjiGOCWNnV8vj3IPkH/bZbLCr5Lei"
    "BBR4e14OsqbtfhqaubWW5b6xPU/QPpMPNoEBEHOof+cTLbEvxoJqF/M7c6C/8sfOrvbHioBX6Zxl/Kw3KtMnpBhs"
    "Ri1IeDGD0tJ6vM+2TaG3p4vCuhK2jU9Fc+AQa5XKEBeF09OzWxhV5v7O4pOhDPgTyUtncppPHgrY/ovT39eMd32O"
    "GHt2nMnLBwCm29LfHxK2N6yT9Rnfumx35X8+eU/lf+Y5+nq8vM67Dr9tqVfmz5to+oH46W08D/V1D0Rr7Wit3Yy1"
    "dnfSb1DvCrIt2fpKxwB9B9uy9ZtyZZ5309OSS6gz8tk5qDPyPsGhgozj+wWdp8P7+KyrtprfsdP+fJCaw/ErmzHR"
    "JL6POo8ex780/lvCNDU5TTctHQPcSn6T7daHOMyY2byjoMYr8zos9Mq8t5aa9hs8+1Db+86E9rbPWLev3ejmjnWY"
    "BZBjjafNW/HcFz1OnGN4TKNuNGKkuYoaQ3YOXS7lkx0KOU3CnBGD+7pdlXmGRVLBOXZpIZQIUlNKlP8+ML/rZpAj"
    "HJPUqfV0r7SIyi9gRmkvhIqbFmeWt4F+/9QDt8GFUOvpXk7OUyB3XaAhRy3NbCDWctM1e0uNE67DC8EutrnWPSsk"
    "NW/p79tpnfMM1P1gefr74Vly3c1gJ2Nss1Xnp1CHMbude6DO1yenv3863qxzK9QZPNZ8B65zLdRh7M3TzDpXQJ3X"
    "6uVnXgV1hi2Sn7kBZOMAWm8OJN/+RYCdUWVed46AHUd5VmcCxvf7bEEamyJg3OZpgG22rjtZwPi6kYBxnzI2HDDu"
    "Q27zSAHj64YCxmPA1+0vYHwd7j9VTzMx3H96a4GJ4f6Ts9C8X3cB4+twj+b99SaGeo8eG8SC8t7n0XVMO7+qNW0i"
    "l9IeltPBrXMI0eCMOnMP6T/F3j2oW1eb9pOPi93n5D2O48iu8b6ATaXr3hGw62aksT8I2GZ691cE7N1Vaew5wDoQ"
    "Nmx2GntCwB4lW8ujAjZiYxp7ELBhhN1A+uq9gK0i7Hf07ncCdjdhrxF2C2BPVJlr3msB4z2YA5alsauKvfalZ6jN"
    "tYD1oLHuRtglgI0grDu9wzIBO2ZCGjsPsCrCLqO11dmALSOsz/w0diZgvybsDerrycX+droJAvZL0vXHFPvvdVYJ"
    "2EDqs+MAqx/l2r80VonvMMqMyToEsOG0ruw4mvaNsM8IO4RsgPsK2BSipb0Aq64295R3xeckbCTtE3UTsCvp3TsJ"
    "2EG0l5sQsJsbaP4LWBHFXH5Z5GLTq13+pLFPBazu6jT29yKv7aeE+mxLkb9d6E0B4zXea4DNI+xDklUvAbbQavM3"
    "gC0hbCPFmf4KsMeqTX+mhwF7sdqNe9PY/wD2ZbU5j+4RsHdp/t0mYP8g7EYBGzgmjW0SsOHnpLHLBeytRWnse0X+"
    "MYEXCdgtxFvPF7ARl6ex+YAVE3YBzZU5gHWvcWlKY9MA25mwCUTXpwsY89ZxAsbzvUbAtHzS2IkCVkG0+13A+taY"
    "POtwwAbXuPxQYwcCdmCNKf8GCdgtRLt9ADvIes7dAbuBsIJzyb4pYK/QGHUG7Carr0sEbB/SB/MFbOikNPZNwov9"
    "jbDPAbvD6rN/AJZPesaVxHv+Cli3WlNO/xmw4yx98A0B+3R5GnsVsLmEvUzz6HnAVte681djTwLG+lBHkmObBewm"
    "osGfAfYyYWOIF9wnYHlEn3cJ2DAa9x8I2PSVaew6wH5H2NU0DhsErAvJuMsAe42wpXPT2KUCxnTWIGDPkN66CLDX"
    "a81zP84B7APL92QmYH8nTNE7TAEsMdrk86cBdjBhXem6kwXsAV4/AHYBYaUkc4YD9iat6Q6kcThSwA5fQesHAdtM"
    "z7k/YJ8R9ltePwBWQGuZd+bQ+gGwU8eaes9ugH1B2P0kp7sL2D3svwbYl2Nd37jU+gEwLduQrmMCxv3yVaEX4/n3"
    "mYDVE+1+KGDLSE6/B1h8nEmDbwnYqUTXrwvYHMJeBqznOFM3fQawfQi7lt7914ANIawnXfcLwE4m7D667v8Btors"
    "AlfQ+P1YwPg5bxewJ6jPbir0+uGtINn//UJ/H70rALuGsIdovq8u9PotPkJju6LQ36fxAgHjdccCATuJ3uEswG4m"
    "bBE953QBYzl2BmA/IKyC5O2pAnY/0XwtYA+NN3nBSYBxrgKmiWNw3An7itocBtg7ZEvYQvPoIMD+StiXJ5N/IGCf"
    "EPYiPUtfwPae6MpPje0B2EDC7iRsZwFbQP3ZpdDfX7RUwJ5dTD6bAvYovbt2vGNMTTJl6n8EjOXfPwVsC8ULfCBg"
    "fL93Bawn6Wd/BKwrYf8lPeu3AsZryhcAGzrJXPs+BVjNJHON9xhgYyaZ6/eHALt6kqsXaux+wA493ZRjdwP29unm"
    "Gv1WwOaeQetV4pHXA5YkO8yNdL+NAsZjuw6wyjpTFq8ErKrOnb8aWw5YbZ2pJy8GbFqdOd/nAcb2ItYxZwkY6+z1"
    "gC2oM+XfRMAWEVZKbY4FbFmduUYYJWBP0Hw4HrArCXvwojR2FGAbCLud+MShAvYn4ksHCBjr3gMEjHW+vQWMdehe"
    "gN1SZ+rQPQD7IWG1NEZlAqaIlooBe4SwvDWUDxawJwj7it79v/ku9mSdabv4F2C/qTP52UeAvVJn8om/APZGnalr"
    "vC1gp5De83vAtlh0/b+AvU/Y6/QOzwK2tc5dH2vsccBWkj/XSrruEcCumGzqkT8VMJYPPwHsFsL2uCCN3QHYDwm7"
    "mHTamwWMfb+uAeyOyWZfXylgPDfXCBjzyIsBe4mwa4mulwoY23AXChjnCpoLWP8pZK+j+80A7BTCDideUAfYPVPM"
    "uTIesEH15tiOFjDmISMAO5CwAWSTOxYwtnXzWuYIAWMd7GABY342RMC4r/sJGPPWPQVsBtnPdgGsut7UC7oCdm69"
    "u4ZK+U0ImN4vS/lV5fvH7ql8/9iUL+LAQ+pNOvsEsM+mkg2QxuFvAsY2j/8DbMs0V6/X2J8AO3i6aWP5HWCHEDaH"
    "7vciYIcTVkr7CE8D9th0c97+ErDJFFPQh3wpfw7YEsJuJnp5ALDjaE/yVOJZPwLs5lkmz/ohYLyXyWugGwDT+xXI"
    "s64G7MjZbhyIxtYDtnK2ya9XAbZqtqmHXAjYmtnmOmAJYK8TNpdo6VzA/jnblH+zBYx1sKmAfTXbXB9NAix/jtkv"
    "pwD2DmEP0JyuBqzLWWafnQDY/HNoLUN0djRgveabsv8wwPrMN9cP3xEwPn9yINLSQlNH2UfAmAYrAFtB2JP0DjsB"
    "dsB5pv5SDtic80wdpQNgzy8y50McsI8JW07P8nWev4/0vwFbvth9ptT+H2DPEjZ8Ou3/AfbuYnON8A5gi5akv++i"
    "Of0HAXuS6PoVwJYuMf2jnxMwtsU+Adg+FAc4mfSsRwXsY7KDPZjnHz94L2C3kW9agvSsOwF7YKk5V24B7HHCnmL/"
    "AcA4XugLGoerBIx5wVrAPltqxvtdImAsN5cB1m2Za8dO7f8B1pewTqTXnS1gH5KP15mAHbDMXKNPBmx0gynHJgjY"
    "V+fT/h9gpzSYOnQVYKcStvfZtP8nYExLlYANIT+TfYm/HALY5IvM+bcfYA9eZNpp9wVM2xNxzbWXgPFe3a6AaXtw"
    "iu9Sm90Au2QVrVOJPjvhHCPsAaKzBGD2vr0jYJdsov2/mIs9utpcb34qYMzL/w7Y46tNPWsLYHotgvPhTQFjXv4a"
    "YL3Wpr/3pDF6CbABhM2l+/1GwPg5fwXYIMKWUF8/DNh315o62P8ANnetaRe+B7CLCXuK5uZtgP16ralf3wjY+2vN"
    "ftkkYN+jd78cMM0DsK+/J2Asiy8SsNWk95wvYF/RnuJ8AbuT3n0OYOsJixOfmAbYletMnnU60tI608YyTsAKSa7U"
    "APbLdWafnQjY0xb2XcBeWGfK8MMBe2mdqe8eCNgbVpuDBIz3ffsIGK+Ldxcwvl9PwNR6cz50BqxovenjUgJYz/Wu"
    "bSC1/ydgU2kcvnG8GNPu54DNJ+wumiv/AEzvE6fGiPSsvwrYWML+LGA8N98A7KnLTZvcqwLGMuB5AeP135OArbzK"
    "lKmbAVMbzP33n2G/bDD5532AfbTB5Et3AXbsRjNu7Af47htd35rU/h9gT2401xYb8DmvJl2M9lMvA6yOsDKSqZcC"
    "tniTu/ed2v8DTK/pUd9d5Li++OfSe53bWJZ00v7BJU7af3mn1vBfjuXpiDHtuFyYKEpFkZY03rXE8ErulCxLhwZ1"
    "birqol22u6nuPdpc6EuSPWkbDEfcSinwK5bZ0TacOy747lptJuULG3J7u1hlszonHsJNuTL4kjAO0Lm8XENuvtnJ"
    "XEcw+2NZ/K9I5HplMpfwj3gm/3r2H65je+GSbXMO5o50EqYnPDAZeqyaqCFTrHDc8h/+uNbMu/E5yYfHoU5plekn"
    "wnUehjrHsU5N36PoWe4HX3+0x+De2mGjaC8d2kOfBqxzA9Th67k9rrNBy1WKcxmt3LOBWof+1A5MfzL3aNpLg7Fl"
    "v4FjNso+IjrXzj7KtcuwLVPrIL0ghoT1lSPIJn3yEm/cceF005aGcceLSAf6aIE37vj6Td75Yfvij64x7axBscIc"
    "4xXfRsMR9tPugoobMoulMEGMyNc4T9i7xLNW0JqmD9Cszfvsupjrh9vzq1sO92YbB+/VsF850hneO1PMB+eTtfO0"
    "6H15h+hbOW6e2/8SXXZvHd09ne6hwAg4LFJNoZG6x1IZwTpqJb4pCrM89f/O6Vy/XVM5wtrEpyKLuskwqlJuYqIy"
    "ozKXkRvEm/uq2fCbmNx0LHuCymrCVzpZj20yqwfKhpcncuhuJ2SXVGZBgg7sUeipuZLKNS9YQROzFVKtODDgeWG6"
    "sIk48lMua23xE89t/mfdXlar1XCTqiEUr+GcX4vpb46fn6/c3AkpOdPSeRPynLjj5Lev3Alqa86qVJF9/m+OZzXn"
    "oAMa5wPb+eaeAv2Vc0clW4M1xJp4Qjw94RNFxUHJ4kqAaXVsjbwJrfdJBHH9hkx8pSH0wFdWNoNRZyWFKpvTupM7"
    "NwtP7ZU+/Z+zbc5af9o+3Zcpf7/tS5W/v3eD8veLxRh+Oz4HY/htP2OM4bf9yKYIGPuKYQy/vfeJMfz2nhTG8Ntx"
    "kRjDb/sBYgy/vf+OMfwch8kYxvDb++EYw2/HYmAMv71XjjH87Of4qpBn2fbbxhh+O94X13N2LLffeo7z4BQqt308"
    "Y7QM6BjPIi0De8XPY+61nNeWr41Z12ocz3G8G67FM1XLlHz2aply86ZdB9fimaplys3Vg2evllH/pPxX4No7rWsT"
    "1rV30rVFdO1SuLbaet9i69pqet8OdO1ZsfT5MinfpHrz2hK4FvMN9R3n1tefMhJLKf/VmHt+bEefcZLGNRW/Atcm"
    "ffq6TBgb3r/ma8t9+rqzMDYp/7XGaz9T7vm8fP4u5tDKU9F5Tf7nNW3NOc1t2POa9Ph1sca10wR3zMpoXHrAmMWi"
    "MduuY8Z5KfG8KM3v8DxzPm+Kr0EdYxbJk+cu98qTo0kfmHe+Nxfe0MaGbhPmM9JGPKKNbx1tlFH7aAeXeIltrx6k"
    "5Dp4T64zXXnv2Z3KrlLueT+Yv5ifQ7Jh96ty3326Es7tbPU9u1i73DLJsMSKZ29u8l97dSLZxHqHjptC+mbdQcrJ"
    "Gxts7rUh3fSgOl+vT/+9k5J1Z8yRn6fcnIt6/5d1Zf0b9/rm1rs5u7nsRZpLuwh7grgGYP2J28A1AOtlc4U5wr5Z"
    "Hy8y38O2wRQ6bh79PKL1Hq1B6+xnldqq0eaXktKOnayFclm5Qh+r1KdL+liR1B5NsX687m2DrhOBJtlEDts6leH2"
    "ZxrCTyWnhfaa0i9XmcWGVNzJuRczPnCDnzSssF86Gf7lcmNJOe5kVAb3SCLHJ43lvn0kNoyym/1b+HwZ5l//VP65"
    "7j4A7NYqM77yXcC+IuxmsuP8UfnnJ/ut8s9X9ILy5g/iGKCnlH9umsdQtxht2toeAqzPWDNu8X7ASseZ97tbeXNq"
    "MHar8s+3cb3yz6mxUfnnZFin/HMkrFTeHAI8fsuVf3z6YuUfizxPeWOKOdZ6lmDfYvtdvfKP452ovLGlh1CbY5V/"
    "jOEowPYnv67PKV7geMA+WmD69h+lvPFkizZ5z/Gw48nwHI/HybZXXuM9x+Pm1Sa2t/L3i++lvL7hn9P79UB6ucbs"
    "6zLQH64iuiyBsrfqvL5H6mpZt1ko7McUtIbsNLyJdHRQaFbVSkcstvo+biJXMS3XqAgrZSql/QQ7r8dvlH8+l18p"
    "b447xh5W/jn1/kf559S7h3gLl2l9/dzWpDeD4PJyFJBtjfQqsyJA1JvCvHcsu7bFdRrundixfbh38uZq1yfX3jvh"
    "PR7GdhPkHOfU6h4gy5IBsrNIaPPDkzP7L8eseWXnKjlUwDgWD2WInXdjgHLPBdid9sYGzktTYD6oazq/Mq9lK6hv"
    "yoT5znrZb+q8fcHPVSWc1/m7OjcW2V4vOxnWx3Hlnlmq/+kzUfi59W+2D/J1kX3Qx++js31iQsvbB6XzUXZR3vys"
    "S873+j+X13jPVfE7QwXvY5/RgWcE2nYWbbNkOtK2O9yTxHM1bHveEOU9V1C3lSS7J56bwfmKpXnOc2JzzL2v5jVn"
    "WTZW+/6qyvWDbUU74g5oNAzZURW52zbKLV7ZwbIVP1Qv275/5bh1ef+3bJZps36c1qMPQt2JV7t+BamczCe7baTy"
    "uTjuWvtIWp8WVrk2QI7nLLLs7u+da9rJr4E69ruwjf5yqMPv8Oo48wzelVCH10Z2O8ugDp+dceDZ5nstgDonrTTj"
    "KbjObKhj9w/nLJgSUIfbGQ8xpnbfjRYwbnuE439GxbGOdx/kVurrIxz/PZKDBWwhrS2HAHadlUe9n+PluzdeRfmc"
    "HO++C7/fLgLGbXYFbDLZFG4jXbwjYPaeSyFgSxeY91MCxvf7AmTASQ3m2vkTkAFnUFsfQtmdVPY+lP0cbEZc9m8q"
    "exPKvqay30PZZo7nhrIPqOxFKOMc6c9AGedkewLK+ox2bUZcNn20ux7isqFj3fNguOx2KrsPyjgn1Y+grO84NwaN"
    "yzin0C1QxjHu10PZTylmfBOU8dn1V0LZ9ya6vmRNZ39OdM+DaXpmKlsBZRUUZ7IMynjsF0NZJZXNh7JBRFtzoYzn"
    "00wo20JlU6EsQfP8DCjrRWUToIz5wVikNSqrQR2E7EAjoGz36a4vGZf1o7KjoewPVDYMyv413T0HvKm9ma6+z2Uf"
    "Uv6rQUjPZIvsh3tEC9z1EJcdttDV97nsPopL2xnK+OyFblC2eqXXZnTJOq/NiHkf6mufbZDXAFoPWmDpPayXsU/I"
    "LNWKZ4MbJpKmCIB4u9Z9QrueZuctXRHO2NTko1dOa7ybVDrWtQx8Oa6iMS1unYFMH+gbZ7tLKpFookjtQJ+YD406"
    "uWrEySxopiF4XzFnmvIn3Fg8M8018R+fc6aPg73qfKK9iha3E+TF83WAgOMUN/7RoaS0o9NJFyedssb/l3fugs10"
    "dZxu3R2nB5Xs1Pivp7PzLqk/dnV2c3ptGztBrJXZzV4+F1VYVFvp01Q2e83OUZ6pUCk8rCPOjwou18TcEGeazjU8"
    "vjL07Iw35w7xcPM4IQ2W4/uwDv5s0E4ziaylRjKRE83EcqC3nNhPiP33eCjLecNR8AAV4e+ayM4SH4oQs6ElB/d3"
    "mH9eRDrdmJhbxrHdo2LevI4rSDc+HrAV00wb+VHQ1um13jxmaKe285jZ50JhHrP+1tmHmMfMPjMR85jZ5xtiHjP7"
    "jEbMY2afCYl5zOxzJjGPGfvP71rjzWPWa5qJYR6zhIX9A+wYfKYgt70vjcNf4PobrTNv3nb8cyz/3sl8huJLQp0n"
    "V5vj81TAM7KvxaPwHKM2mv5rDzpeGhtHdqV7IdeXM5h8JRz/vKe3Ol7fBfZ3u97xniVVTDaAjXAfjt24HMr4XL41"
    "jv9ZcRcDNsbKN7MUMI4h4b2mhWD3w/gSzA/D/hez4Jk4N+k0xz/m6HTHPxZrnOPvI1Hj+Md3nQjPi+dSof/hKfRs"
    "lY73DCs+I+gQoBvOnzl0lHkW6GC41wtjzTNH+ewurtsb2mO/o4PWmvxsF6jDGNflOp2hDp/Bx2ey8b2K4bnsOrfN"
    "NutuVW57nP+d/ZT4nv8Gm7Jd58Qqs+7fwF5WSv31EdnL/g/2AmfQeB9GOWe6THDz1uK8eA2e742Z8vu+oLx9wnF4"
    "TMdPwHMdPc2kmUfh/fZea/qcfm7lQHogoC7fm+veobznJTJ2s/LmF+R+ugb3q9ab2JXQh7adGnMDYf9cgn24Tj5r"
    "8QLlpRluj+cN1z1Hec+Zlp4hNf+FPmDeejrI+RnEr8dD/XEj3T3flN0bsAXVJi8eAVjPCSZ2rIAxXzwCsOetM2UP"
    "RrvZNK8fgJ2rHv0A7HNf0Q/AzhmJfgB2Dlz0A+hhtYl733Z+cdz75jxjnAPeXosWK9dnWu8psj9Acn1aVqI2n1zv"
    "ytDuoC9y7CX31/DRbh92hDLOmS/tMWqa5L34fsIaGvuQ5WftSG8fFk0zbbbYh5yjvX6mtw/5zLNjJnr70Jls5iON"
    "wd6brjPUx1/Bng9II/a5z/h+9pkhuyn/c+nw/eyzhZLC/e6YLfiK1JvPIvlHHEnzpUzwF7HPfx6i/PO19lP+Z8Xu"
    "KbT53FrvPr599iDu49s513Efn+XXisVeuzCfexmzbIf2nPn/ToHqZg=="
)
