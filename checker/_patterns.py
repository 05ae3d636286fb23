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
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (15306, 15759), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (15759, 16270), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (16270, 16736), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (16736, 17202), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (17202, 17664), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (17664, 18139), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (18139, 18601), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (18601, 19088), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (19088, 19534), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (19534, 20014), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (20014, 20513), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (20513, 20964), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (20964, 21406), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (21406, 21860), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (21860, 22329), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (22329, 22773), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (22773, 23244), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (23244, 23722), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (23722, 24187), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (24187, 24652), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (24652, 25125), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25125, 25598), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (25598, 26087), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26087, 26531), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (26531, 26996), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (26996, 27873), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (27873, 28281), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (28281, 28446), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (28446, 28795), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (28795, 29075), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (29075, 29571), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (29571, 30099), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的)*(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率)+$': (32, (30099, 30212), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (30212, 30329), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (30329, 30625), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (30625, 30788), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (30788, 30962), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (30962, 31121), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (31121, 31840), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (31840, 31888), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (31888, 32042), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (32042, 32178), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (32178, 33002), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (33002, 33971), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (33971, 34142), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (34142, 34311), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>.+)又)?(?P<s2>负)?(?P<bottom>.+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (34311, 34464), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (34464, 35647), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (35647, 35690), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (35690, 36023), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (36023, 36077), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (36077, 36229), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (36229, 36314), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (36314, 36689), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (36689, 37207), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (37207, 37377), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (37377, 38493), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (38493, 38627), 0, {}, (None,)),
    '[!-~]*': (32, (38627, 38644), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (38644, 38922), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (38922, 39290), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (39290, 41160), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (41160, 41231), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (41231, 41313), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (41313, 41364), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (41364, 41393), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (41393, 41474), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?': (32, (41474, 41770), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (41770, 41874), 0, {}, (None,)),
    '[0-9０-９]': (32, (41874, 41896), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (41896, 41958), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (41958, 41976), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (41976, 42129), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (42129, 42486), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (42486, 42613), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (42613, 42655), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (42655, 42767), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (42767, 42872), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (42872, 43007), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (43007, 43179), 0, {}, (None,)),
    '[─-╿]': (32, (43179, 43195), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (43195, 43401), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (43401, 43591), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (43591, 43868), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (43868, 44010), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (44010, 44301), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (44301, 44777), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (44777, 44978), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (44978, 45306), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (45306, 45381), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (45381, 45685), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[，。；：、,;:！？]': (32, (45685, 45891), 0, {}, (None,)),
    '[；、：,;]': (32, (45891, 46097), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (46097, 46316), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (46316, 46342), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (46342, 46406), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (46406, 46422), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (46422, 46721), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (46721, 47038), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (47038, 47092), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (47092, 47122), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (47122, 47242), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (47242, 47444), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (47444, 47487), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (47487, 47714), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (47714, 47925), 0, {}, (None,)),
    '其中|按[^,;]*?(?:分|看|统计)|分[^,;]*?看': (32, (47925, 48096), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (48096, 48155), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (48155, 48561), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (48561, 51393), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (51393, 51604), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (51604, 51758), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (51758, 52292), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (52292, 52642), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (52642, 53361), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (53361, 53413), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (53413, 53928), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (53928, 54257), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (54257, 54329), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (54329, 54475), 0, {}, (None,)),
    '每(1?0*)股': (32, (54475, 54507), 1, {}, (None, None)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (54507, 55376), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (55376, 56307), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (56307, 56512), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlEHgJq7gQVJR9EeuCilGr4kIgBEQUQQNhkUWQTUAhKCoUEFxY6o61rrV1+f1rrVVs61Z3"
    "f9pqa+tSf1hrq7Zqa8Uq/8x75+R+Z+659933kiDB+z7ie5nv3Ln3zpw558w5Z860UUol6v859f9i9f921H8c+rtc"
    "pT9J+t25/l8BYboel3P9NtBWYf2/VoDZbZXQ7w71/4qU+/l6x47L6/8VKuuj221L38VUhs+TB207LaR9bA/7zoFx"
    "UNB3pdZ1+iYH1VeKU1/H6Lny6/91rP83oP7f4cK99qb3UsI46rb2pBvr9ts30bvqv+NO+tl0W92pbIdyywaUp8u2"
    "Q1let3TZv+r/daJnKSBsMH0vtcZLei+/ftFtv1n/r4zaal+eezvPQTvtGtHOz2k8S2gM9HU9qa5+5yOg7k+gr2ID"
    "0mV3QZlDZT+Esr2pn2+GslZU77r6f9+n+/K9p9P3TLrnxQI2hbAlRMuIjbHGxqHyqfS7LbXdzhrfYfR9ItBwmLbO"
    "gOebaT17NWATLexUwCZZ2PGATbWwIQJ2DmGHCs/CfTUAsF/kmVhP4boZhO1LvKCE6ATnZF0Dl/B+dBvHUhulMPbz"
    "qKw1lPG7FULZqVQWo/by6RpFz5IgGj2GxqAj9cNiGCu8nv8ur2/oe8R7OgIfa0r+monnTYX3mERtxFMPGfyJWX/n"
    "ObvXJ9UpZTvaqtw/5UFgQSJzA0wnG+sHZDTRXRnJ5M5EgzGgm0KiG6YJPdYTLH6BY/9N0Vw50Fxj75tPvECF7APu"
    "02PqH2Qa1S+l5yqhvg3SJQorzXdtS3g2bWwV2uhBciDOOkMIncbveTrk2Jb0XMyzMo1p+yYcU77363lpuZ/tGPVq"
    "wj7p1Yg+KYL2li5IfxeMTH8/NNtt78b6FzqB3rMErmXde+54uqbW+yxtfa55drH/NWGfv6ty9WGWyTOq0t/PXen2"
    "K2PHVdPzXpjG2oAM5bIiqL/Zqm/Lx9PrX2YZPUsh4bp+H4vfaGwvqtcZ6KMpeJp9L12nH/HhOL1jnqW/9QRdP6id"
    "vXzGTuupftf4jbfWY/2uCTve+6rmWf+wrhak+9tj//v6ghuymPN9spRBK5rpXWeS/t+ZyvMyPDuvicZB/ab9OG7n"
    "7iafupDFQSqWRHNHxtJrGk0fXYAfB9FcNuOcC512hjV+2PvkAw0H1eP3/rr+xyaBz3ZvxJxiHv/eWenvT6vT91oM"
    "2DaSrcWVaWyugLUibIaAXVqVxmpBzqxYkC47uxntJic1kd3k0Caym3QHuWCsi8salqm+c6CjYEcpFeworQU7SqFg"
    "R7Hn1JT6HxvBLmrTWE9BXnX2qctyEeuW+NRleZiLHIzWxEFr4mCa2llr4pfr/50ZQFc9BLraz6euMyA8De6VBQ0W"
    "D9g9dLEFZCsrpH7h9V4erLmxHdR9g/iv3TdDrTVamPaZB9ttfSfHttoJbe1L/R4n3hgTeG3S6v8egg0yDM38qLzx"
    "680gmY/tlVo+rDjU0+2zRVWXvw9t/x/RVPsQPNFmjME8MZ7vFDiFjpNwilJ/F9f/a9XaKXHaQKW2jpNs+KMULy/j"
    "H+12Lk9UO5pebU8E6roNn1WxBtpL89Zkki+r83Jcx7edCoFosXYvm1eHfoPAT6aVSabXrzAmWCjpEfYTz3jLbEH/"
    "CpmfqyKglHX++7ErKtNz9Uc0V0uaZV2Zx72U30AShfbIg7QqKnZ/t2qUHrGzPolstJm6RpN7aCIMP8MC6Cee1aMk"
    "w82zuvC9IXUK2/OG03cvWPs6Ida+e7FOBzIy23V6Nmto9jG0IflcDPcOK4f3gm7lZ+6XZXvc5h31g7p/XrrNEx3T"
    "JvA0rCUfp7aTTc8XYnnx/AIavhSJFqlinu0eNtTGuyTdNT9xv5KKzKub8kbdubyiyR7Zp1pdLAyXSuQqquty4TOW"
    "ZGyECTMRhhM71lplNvlN3q5y+3Iu6OHTrHlp2AmaWs6Gev081VI+Ye23xbmLtgaelw9UpX1vDvBLzSOHOe44aoZ1"
    "A43v963xvYaepzirYQtDu3maaPJdjbowR2Ff1GK0qUasabyfHv7t7NvU+p78+Fmy5wpDB7in/t/dFu9hP+oJVa5y"
    "fTPoItcTHbZSzcBsYg2MJO7OHljyFbqdVJTjhN0VmE0uIx/L6Ua5Cv9krgQWcF0ipz6Q4tc077wc/uaYBs07l1u8"
    "80IijcLm4Z3KotMcPgVql/+E5J1FMYvwkgEafo+m5o0VnvXIivofFztpvnUr0UHTL/ydGCtArv7lrkGk5y8S+VYr"
    "1QI+dV624jQ1pcdCs5asF5A52dWa2G7m6vG/t3jVq0QOZU3Pq7SWV6BJMtFAgcWtrOlQgivitqI4KP026HnZ03gW"
    "emDLtF03eg5V5DZXGm+btm1dJziurUv/3dlag01Vgu89WlM3yZo6pB1FHNJovRKtV1ryeuVA+FvaS/XvjW6cW1i7"
    "O9ruuZ1cbPdok7rBMdvjmPFTKuXn7qsiv0lj/SYV9T+GOJHtb3ex/fXaxW1/mnZv8rGfRPQX0V9z05+fjLwR/i5U"
    "buwI63pdxqa/xw53dcJL6/9dQnr6bOX60mbQ9SmtrEmjrmIhw2vju1bsbFbxR7np9431meFYv017vWqnuHp9IWh7"
    "HyynfdTj5VjFViCbsV3es6j3GyI9lgIdts836fDFWJq+ngbdohljGHRsU5wZYyFFMbjdy2/Wmp7EDmPYRQMZ4iEN"
    "CckcjAeBTCw0+ccbvS5KfTpn34iT+yRUuXeXP9evyI5cca60oiH8eaUZC99turvnQtPnfxy37j+qzbpjxpp1P4S6"
    "vCdW2tOq6/4Z6tp7V+39o68F1LX3kz7npGchvpvd3q+hDl//3jxa39VSnhGo02OU3M59UMd+Ln6eO6COX1/cBHXs"
    "PbnczkbH3dvE76XHSmPrHO/e21vpPVY6/vtylwvYws20Bwswft6brqE9WI53P2/b4bQHS8BO4T1YAqb7XWPjARs8"
    "xny/MYC1HWeO0wjAeAy4z04C7NAas81jAes/i56JnvMIwK5YZmIHA/b+evrekMb6Omm9nOUdrq1jKvO+v8SU9H60"
    "Sy39Kqmyb2sb9c/5pG95dK0mt5XGJJtoXO2en/LsjWDlWWvzqCuV0d96nXeepYPNG+/Sj2p2u7gtCGMtzxDeaINm"
    "bmPZHeYzj9lt49PYPmCr0uPY2HmP+y6/qjRpyf59bP0fFbF023p/s77f0SHWY7G8bBZT+QWFiaLiVk7rkjZtnWRp"
    "Wbv2jtOho9Op8x5d9nT22tvZx+la3m3f/fbvfsCBPXr26u306dvP6T9AXznwIGeQc7DznUMOdZzDDh98xJFHDdlp"
    "6zE90vH2v1R13TpnoQSG8w8lsqXSxzyB8IlkPA6zsFz/4Jjj8npdNGaQayI3qk8kSLG1dP5jKCg47qP3lqdvWVBX"
    "/ytWXyHOGnIyphLx+oXh/sp1VTtZ9UZFnOyx9RfW/6xL0JIkUSerx47vEiaWDKG018F3hTuw6Rf6bnyFZEdzMur+"
    "cd1Dqf/K63/XP0d8pR7iLJYcTuqZlqcHSI98A82qVO7D9PBUBC2d6jx9EtOFmUkjru9RP5bl9S8Tq4ul29mf7pZk"
    "eovph6gf4x6xikzEl/TxT1UI1yUyLpYcfL+KcAvYWKpqLNslVl02LKEu3NwbWlHhJfiwk6NOT64US1f+po+E78OV"
    "+xkEG4Yg7vNSMb405hi3zocu1pwgkWq1zsNl4qG6L2m+loMPl8zQszHPoGoiTjcQD2nn8B3URFieGmowK4yuTXO2"
    "Or95W08u5RV+lvzyRHa2jGSQ2hfzTEeRezqpRi6W3rgipx55+2LvnRyrwyqytrfY9m1pnzPntVgPdsU1pJc1vVcj"
    "lYsnL477JcVPYZOpFc3+ycFOpRozjZKNbDfDE2dhS07g7fXa/ucWTd0LNNW8+3CBpgr9aKTIzz3QqvWuSVPxUCPn"
    "xJqNpkKbe5PGk8UyPYSTpWE5GSjwcqL7eKYFsJ1zSO8n33GTa6+weSk/p54HXxSYNq4z8tPfbbJc82r+rfcOzKfr"
    "5ljXNavNK9awuWC3+DTVvoAc9mEafNK2X7DtldvV9FMI/gw97ouscZ9H414Qxo6RdU6mLH3G+buAX7k8J2lMn84q"
    "o07dpILdSxrMJyL+EPGHTPyhTJn+lMfyTFlj20V/Vo9f7eROXwsF+sqL6KtF0xfKmlgkayJZE/GCbz0vKFOm33Ub"
    "xWh8Xu3akrrr2FAn4hMRn4h00kgnddtlfVTam6P10IYzKJydsbfRpv0ohsMcUfnDextLlJknVucmb0UxeX0r3fH+"
    "e617ltiNysU1jWwGu2/WezeyG+YY58DIsIkj4WsR3mU/sXCWzGyJIujautyeNJFtC7Hcp7Skt+i/r3fSufUlHjRs"
    "pGvPzSafeQ57MlpU1vN0L+2T+/SLhTXU+5OMNF69Kt3fE880Y8n2dVwelW/xKH6Ek6vdOLRI7kRyJ5I7kdxpDrnj"
    "lzde29WeKDFzelSUmHtTeN9Bb/p+dB2dhTsyfZ9Vrd26rWmPxqvT3TNhUnJtY7ru0oC6N56e/l5GcfxzW7v7MYqp"
    "nROJX15GNuNzA+rw850TUOfT5XR+GdTBZ8Z7DQ+ow/c6IaAO3+soqFNCdSqH0z4HutfBQp3ScWad3kKdS9emv59a"
    "RzII6vyJ7uFMpP00Y9J19oA6L1aZ9+J3TwbU4XcvhDo2zQymdr5u5V/nUXrmf0GdX1Wbz3753HSdv0Odl6nOaOt5"
    "3oU6b54mj/sfhDpHrTDrvAx1mEZvHmn2z9MBdfh5tgp1NK1jOz8NqMPt3AN1ptF+mgPHmnVuDajD73Ud1LmdaOKQ"
    "kSZtXAV17qA6b9jzH+q8NFGep3UBdbidhQF1+JlnCXVev9a8V21AHb7XOKhzCNkPVyw271UNdQ6vNftyO+lrJ0Od"
    "e6nOravT39eeSeeXQp1Bi10M+/kwqPPZUnme9oc6PZeZ+7D4mQ+AOp8uN+dp0ZR0nb2hDvMm5j/ch+0D6nAftoI6"
    "Kzanv7esNud7rJW7hwJ5r8a+LPZik6nPPhOw66fR/kYB27o0jb0nYO+uSmNvAca8echMOr9UwJgfvSxgLM+eAYx5"
    "8ANraX8jYIMJ60pj8AvAhhB2I/Xr/wNsAmH9J6exHwO2irDfUX/eDtjdhL1G2M2APVFp0sP3AXuXsIOX0fwv9p7l"
    "9gy1uRqwzkQbHQlbAdgwwjrR+10kYMePo/OLALNl4nmALSOsx/w0NhWwXw93+VRK/gOGMjB1DruA/XI1zX/APhpu"
    "zvtTBawf9dnxgNWOoDPXyQ45BN+BsNfpOQ8FbCjJ2Daj6Bx27DPCDic66ylgk4g+9wWsirB7SYbuic9J2HDaP9pe"
    "wK6mdy8RML2vU2MFAralLo3tKPJiRetpfzNgU6vcfZ0a+6eA1WxKYx8ANqfK1StT8l/AmOb/KGBbaNx/C9hcwj4k"
    "nfQFwBZabT4F2BLCNtI+18cAe6zKle8aewgw1K00dr+AMa+/G7DtVeYcu1XA3qW5eYOA/YOwjQLWbzTtbxawoefT"
    "/mYBe2sR7W8u8u5h7k3PuVjAbiFePlfAhtGe6RmAFRN2Ec2jWsA6jXTpLbW/GbA9CRtHND9GwJgnjxAw5gUnCdi9"
    "tPY/VsDKia6PAKznSJOfHQzYgJEur0ztbwaM9TXWNQ4QsFuIrrsCdqj1nJ0Bu5GwAtoTXipgr9AYFQN2s9XXeQKm"
    "dVCN/TfhxQZPIP1fwP5G2EeA3WH12V8Ayye98WriS28D1rHa1At+Dxjrm7fT+/2vgPH8exaws6vdtazGHgdsdrW7"
    "TtHYI4Ctrnbndkr/B4zXPm1I/v1EwG4m+rwDMFwPaWyLgOUR7V4rYEOIJq4WsKkr09gawH5H2CYao0sFrD3JxqWA"
    "vUbYUsq/sFDAmAZnC9gzdH7sNMBerzb1zxrA3iOsI9HgmYB9UG3y8lGA/Z0wRe83DLD4KJNeTgAsMcqUK0cDxrYP"
    "zp9wmIAxLQ0E7DDCOtCz9BKwB+hZ9gPsIsJKSDbuBRivew+hZ+kgYHpNnDonXsC20vsVAvYZYb+lZ1GAFVBeiXdm"
    "pbEvCmGOjTHH7xMBY738b4CdMcbU6/4PsC8Iu5/0kD8J2D30Dr8DbDthfYgmXgQM1/ip9b+AcX/+UsCYh/xcwGpp"
    "jj0gYGwb+xFg8bHmXPmhgJ1B8+9GAZtF2CbAOHcY697rBWwPXv8LGI/RxYAdaLW5RMCuozbnATaQsC503UzATiPs"
    "PrpuMmCraI19FdHEBAHjdz9dwJ6gcagCbA1hK0gnOlnAkiRzjgOM1/uca+ZIHFvCHiF6+Y6AMV/qJ2Cszx8oYLyO"
    "KxewU+n99gBsC2GL6B3KBIxlfyvAfkBYOekocQG7n+bYVwUu9tCZJs/6d4E3xwzTy8eA2bbQ9wWM6fMdwAYS9iU9"
    "yx8Ae4fOP99Gff0KYH8lbPtplN8IsE8Ie5He4QnADhjv6ioae1TALqNcPw8C1o+wO+m6ewVsAY3RnQXe3Dsnks3o"
    "lgJvrgs+i/06wLaPN2n3GgHTOZE0tlbAHqX+vAwwLS9R71kmYKyjXCBg285KY3MEjO93roB1If16ImAdCPsv6cnj"
    "BIztBaMBGzzBtGtUAjZygrl+PxGw0RNM20wFYJsmmHa0wwE74mxTZzgIsLfPNu0vvQGbfQ7ZIkg+7A9YkmyWN9H9"
    "9hYwHtuOgFXUmLynLWCVNS4vSZ1dDVh1jbnOcQCbUmPynu35LoZ2ao19KmC85vo7YAtqTNm/DbBFhJVQm28CtqzG"
    "XOO9JmBP0Hx4CbCrCXvwkjT2G8A2EHY78aVfCdifiEc+LGC8dvofAWO9/B4B4zXQbYDdUmOugW4C7IeEVdMYbRYw"
    "RbR0JWCPEJa3Jo19D7AnCPuS3v0SwJ6sMe1SFwL2mxqTR84H7JUak0/MAuyNGlPPmiJgp5POdzZg2yy6HgvY+4S9"
    "Tu8wErAdNa59Q2OnALaSbPUr6brvAnbVRFP3PkrAWOYcguNH2L4Xkf0fx4iwS2kd0EPAXia+1A0w9uFwX3cRMJ6b"
    "7QSMeWRrwNjHch3Rdb6Asc3/67gX074ZjX0OWJ9JZIul+/0DsNMJO4p4wV8Bu2eSOVf+DFj/WnNs3xAw5iGvAsb+"
    "ob5kb30eMPYL8XrlSQFjXXGrgDE/+5mAcV/fJ2DMW+8SsGlkG/0BYFW1pj5xPWDzat31qsY2CNjDM9LYFYCxv4vt"
    "mJcLGL9fHWCP1Jp0tgiwzyaTfZfG4XwBY5vVdMDUFHf9obFJgG2b4q53NHYWYIdNNe1np2F/EjaLnmU4YEcRVkI+"
    "qaGAPTbVnNPHADZxuunTGwzYpOmmfWIQYEsI20J01gewE2fQGo94XXfAtswwed0+gD08w1w3dgJM+8WQ1yUBO4aw"
    "GUSfRYCtnGny+Rhgq2aa+suXebB2mmmuZT4D7HXCZhMNfgjYP2eacvM9AWPd7S3Avpxprv9eByx/ltkvLwP2zizT"
    "x/cMYO3PM/vs14DNP5/WYzS2vwDsJ3NNe8//A6zrfFOf+DFgPeaba6DbBayWxv1mwCYuNPWe7wsY0+5VgK0g7El6"
    "v9WAHXyBqROtAGzWBabecxFgzy8y59ECwD4mbDk9y3mAoR895f8DbPli95lS/j/AOK/r0Knk/wPs3cXmuqMasEVL"
    "0t93ES84VcCeJJo/HrClhN1Ga8MhAsb2+UMBO/AiGg/S3QYI2Mdk/+wJWP+LzPXDvoDdRnEFCdLd9gTsgaXmPGoP"
    "2OOEPUXvUALYK4R9QeNQIGDMJ3bEgJcvdX2nKf+fgLEs/idgHZe5vo2U/w8wjIlI+f8E7MOF5P8D7OBlpg3it4CN"
    "qjNl4wsC9iXluX0KsNPrTL38McDOIOyAOeT/EzCmpfsBG0jxHL2J99wNGMZ6pPx/gE28xJybNwD24CWm7X4jYBwH"
    "xWu8dQLGft+VgGkfQYpfU5vLAbtsFa2LiXYXA/YuYQ8QDc4FzI6pmSFgbEepBezR1eb6dryAsQwYA9jjVhzLCMD0"
    "2gfnykkCxjLgWMC6UmzefjR+RwDWl7DZHP8nYPycfQHrT9gS6usDAPvuWlPn6wrY7LWm7b4zYHYMYSlgv15r6vPF"
    "gL2/1vL/Cdj36N3/izmv15l9/S8BYxn+kYCtJl3qLwL2Jfmg3xawO+ndfw/YesLiNI/+F7Cr15n87FnA7JjYxwWs"
    "kGTOI4D9cp3ZZz8F7GkL+wlgL6wz5fsdgL20ztSvtwD2htXmtQLGcQJXCxivw9cIGN/vUsDUenM+LAWsaL0Zg7UQ"
    "sC7rXVtEyv8nYJNpHKYJGNNuDWDzCbuL5sqZgOm4gtQYkX42SsDGEDZMwHhungDYU1eaNsCjBYzlw2ECxuvNgYCt"
    "vMaUt72wrzeY8Rr7Yb9sMPnnXoB9tMHkSx0AO4Fi/z4k2dgG3x3iAlP+PwFjP5cC7MmN5nrlCwXvsIl0OPLNfwJY"
    "DWGlJIv/BtjizW4cRcr/BxjGJqb8f4BxXCjr0L8TMPZlvQj7SplXPQNlE6jsCSjjeMrHoOwJKnsYyl7g+F8o20Zl"
    "90HZMJpHP4Iyji27HcrmUNktULaAym6AsrVUthnKmIddDWVPEw1fAWUfUNkqKPuY4/+gLE7jtQzKeP27GMrYZzEf"
    "ygqI38yGsi5UNh3KBlLZZCj7hPT4c6CM4yjHQRmvjcdAGa/FRkIZ+6uH4X1p/g6FshWk2xwHZSctIf0fynhNcDiU"
    "8Xw5GMqYbvsjbVBZLyibt9bNb54PsrwtbWzhskuInveEMqbxjlDG9sNSKGNfR2soG7Leu+9abTL3oOjyO2DPU/Od"
    "L25vbos1nJymPPufEvKGJ+vkoG/+U9HoK+qabEuTk8VDJsPdb2i4HVFZnx1VFwu9+Y/3TF1Mz6dp9EIihcLmIU9+"
    "uLx4wwzx+xSoFvKJN4qCAsa+olmexNxpl2nPXAz2yJ1EdOEXc3eY8vouGRuo/P1bvQD76HTTH7qf0ObxJL/3AmzY"
    "SHPt00F5dXWOJW2jvGs79jsgP+eyGPDwAis+Vcsu7sek0C7H+BcB9iVhd1/hzfd1Bf3mPrd1qssEWbpckF8Xkp7B"
    "upInB1CzyJ+YMbuFT75qWZ94jmKjPJOYioedoBn2ZuPcLaAOluZwK6K/M5R77AXOZduvdaryj/s7Xnn9hLy2HqL8"
    "bUaHKq89grEByt8u21N595s9udqMqS9XmfekdVL+vjqcu30tnoBz194Xwv1fCvJU6+OTqCxm9bNtGzhN+e+DGK68"
    "vlq+bqjyt78dI/QzY4OVv211kPL6CDkeoo/y+orUeu/ZQtut/tlHedfqn1d7x+P9Geb9cDxuJf/2gvHe8WCMr8Px"
    "yLPmSGfiiawFl9C6q0Nz8kVHmM95oZnPLs0vy72cMR5KR67z12yyOkAg6d/lfrzQAf32pxYvZBk6jXjKXUBnY4e7"
    "eyFTcQaALahy66TiDADrMs7ENggYr8WvAOx5a7/i5dqOSFivKelnvQD0kmaW7ZYWGwMqjrdkER9vrLZenq1Sr8It"
    "SlmWIK+z4xok2cNnuaHssW1DyFvtvU14Pzu2OxNvLbV4a2virQ35VNoFmz6C5m0+ta+f7SK4V/PmLLSIIZbX+JVX"
    "y9Vrm0xvlXJK6f0m/FvvK0Ka/q72Kfpcp+2snAuT9b+ttC6NUZz2YNI3egBtcx3GugE2uNqtk4oXBIzbZKwdzC8u"
    "a4M282rvvDqHcwJs8M4h+/10X9i5bXhud6Y5FlfuSd+FNOcSVMZtcJs8d4PW+UdYOutBHBum3PU657MZpPzzjab8"
    "r/SNdQ6GOkHXJpWZ3zRPufmMg/KbSut1KV/uj+srfkeZeX8GWu0Psp6pu/A+B4V8H13WnvAi5T3DxH4XpgfOU5Sk"
    "OvZ7cn7PVFxhfeEEp7l1AjuXa0tb1gt6ZxPlci3P4dZhrLrMH5YDA2+svdbJxMnzmmIJsuvYcTMJuV0hn28m74aY"
    "J7M5dR73pfLUbvmpy6zfh1gOpPQEJ62LpuKFq5t7nBxzGbYbfDw8WOU2/4LmF8rKH5OMRBlctkOpPXZ4ZXnSKo/m"
    "3643/wbT2KRsqDvM8WsH44c00Jf05SAdE8feCaFXdlZuTIGk59ntSXqeruNYz4pnhfrltSyImXktz6V7T1bh8ypn"
    "f/5Dy/qk9KdJmayIgYbHQY1ZA/PajOnl+06aTpBGCt6ur/e2W2e947U39iVb5Kp6bBZguo2pamfwKiPD9G7Kn3zN"
    "2LGsBI/y2vb2dNw1us7TIq3/9b4ort/W8c+lknD891Rpim+IhyMfyn/BRtGe6OhzKOP8O59A2RqKafsQynhf0/vK"
    "P2feO8obZ/dH5Y3/eg3a6FVjYi8JWA3Fq/0GsI8WuPEAqb3IcJ/exEcfgbINvBdReXMGcP37BIyvQx8B52njvObo"
    "I6ieYGLoI+gzxcTQR/BMpYmhj+BhK4/65cqbB5KxOuXNB2znYV+ovHl87TqzoO+4j6cJY88x2jVQn8vOAjndld79"
    "sw3pevnAlHWuP6b9Eco/tvUksN/MqfK2o+txO+iftvcNoX/aztmG/mk7B0nPAJv5vsrfx76nYJvHWESOA8VYRI69"
    "xFhEjqNFWz/HY2aK7dHtdCK/Af9dSHYqHiPDhl//+XrHjsu/TqsXHl7Xlr6LQb7hczkDvM8VV3JMQjl8e2ItB2Q+"
    "Px1tmnigOdPl2fSO40D3UzmeKrHb6EbxzH6aHBxqHl0dbdmKbOw19FuPWQnxiQ7R2OzUsXHAn9gJ7IqOxXs3LUnP"
    "XSnGxY4JQt+HHcdi+xQ70T98lrjVvp0vBtu3889h+/nEbzqR34bvUSjI971HetvmOJt5tV4eFqavdJ1TgcaRn82u"
    "dX1dfu9yVEAfHCLIp+M3ujH0frITfWJ2nppuAXKtS4A8bKf894ih3HpUiLlsyKENfevnE1aWjxv5+wDSCXCtzvpZ"
    "aY17rR2/ZOc2xPil/StNDOOX7JwKyQB9sihAn4yB1RzfeQq9dx7I12axKQZ5uVviJ7dOSmRjHSgM0Lv7BujrBwjX"
    "ca70rqDTYpu49uO67aEu3kOqi7RnYxiHXGrxR5tPYTsHz3DzsAWdWToY8rqzP6uVku1qvG9fxzP76XcK7F5PW3zV"
    "bzweDRiPB5U3npyxe4U22S53Jz0XYvpcLGk9r8/J4rXIdQFy55oA2lgrPCdjlwF2mfV+ywLG/gJhnTxXWCfj+o/b"
    "nQZlfA7YJCjjd5og0NEZUMa2jNEBtFUprHFOCli3Hau8e+2OUt59eocp7/7AQcq7z7FfwHr/wABZWg7YA1WuXpDK"
    "RRkgu8sCZHArJdsNC9/26tm4/ltIcyhG8q3ZYgREW1leWAad3+IlSjIHJ3T27voKWxbZuhTSMe8F7adc26PWwyRe"
    "NWCky6v2BdvQfxaYNi3eR7xHAK2WCTqhTcf2dbjvRVovloD/pISEdge2qdF80D6hI4S1TSFhzEc6UT9JMo/32fRW"
    "3n02B0A/6n2nUj/qffncj12Ud0807lUqGGe2j3uV7LNW8Bl5P6p97mYJ9S+voWLC2sSOJ/LTt/NA3u7t01cvwDvZ"
    "+55RJ3620qQd1CeGWWeg4Dvh+OeD7ysmjG/Dfg745v1SDfmryt1v3pt9gWr8memZP1l61eLfqOkhH73yqhnOTA9m"
    "cVl5WSrC2p1iGegoz0cXZto5pdK1Xdvz8bMNme2vqL+e6pj6692gY+i/N6udcG6mtIfPlsIFhcGxSkW7vLwOK4HL"
    "MzkDc19/14XzMGZoINaou7lzAmXMEMo/12W4l6bft2RMKre+cveZartKtM+0ZdFo2H2m+ytvftRqopG9lXs+cBHp"
    "XXvVP9ne5a5+Zcc8JAN0xaIA22IQP80HfnqXxU+jvdC7P432dSJe9G0Y5weUuy8kaB/RDLKz/IfiUH4Y8jrO1fVn"
    "OvdiE6zxtK0nk11vNdWX6s0b7/5mOxva5TgeojfY5ZLKzFF/MtjupHv0nuI+y1Ro+1C6ftiFbo4othsfNt49C1F/"
    "/7zSzIt3GtR9mXK1rb2c7Az0zCvomU+B9TzHtnSkM2uc8a5djuvwvUpnmHUOF/wyiyjf5UHwPNeMN/2OB9D+/SHT"
    "Xbsc191+mnk2DeeL5FzDmFPkdKpz4FrvOp2fmW2KqENx/uIjZoaLy5B8h9j/ZVT2Ae3XP2SOfFayPic6aM0eycRI"
    "JkbjHMnESCZGMrElyMSePnY37rfD1np95V+c6a2jv9tNdn3lDTnlCZt2vmkrtzGpHXxWzDGG5w5Lch3bKfOZDzq2"
    "h/0afv7xG8h+f+QIF/eLf4xkfyT7I9kfyf5I9keyv6XI/i4+st+Ww8kAvaAoQNbb8ruA8vJ9dFYkRyP+GsnRSI5G"
    "cjSSo5EczVaO8pkkkhyNR3I0kqORHI3kaCRHIznaguRooXJl5BHUbnc6C7IL/b1lpBm33meK16ZsX2PX9cvvE8nN"
    "SG5GcjOSm5HcjOTm7io37ZwRXQLkpl2X5axUl/Mk2NdEsjbiwZGsjWRtJGsjWbu7yFp+vseqzPhgexxKQS5niim2"
    "r/WTm1GccSQ3I7kZyc1IbkZys6XJzSJLbtrPxblEdFlFjXsGW+oszLr093H09zML5LhfzOXHuTn4PKBUObWzV2Xu"
    "7fnJ5oJINkeyOZLNkWyOZHMkm1uQbNblb400aY+fi/uaZbbeDxPZciN+GMm9SO5Fci+Se7uLLXf4GPMdniQaLqSz"
    "ffaDui9WuXtCpbqdoe5z1N7nlXJdjFvCc1L092aim7/UBq87o3xMkfyN5G8kfyP5G8nflrbufIHk7jmVsv31+HFu"
    "H2XK4aSfiesUWXU+rjbPxRl2pfsMGLNUGEDDOg8t/351unfPTskId08OvqvUltYdpFwS0Vo6kuWRLI9keSTLI1ne"
    "UmX5iRt8cjLB+JQp7xhFsjDikZEsjGRhJAsjWbg7ycJUf1VHuYMj/hfJuUjORXIuknO7X0wv3/PQtaZ9FM8cZIzr"
    "cp1or0vELyO5GMnFSC5GcnF3iyvKNA6dod84h4JdB/Mu2O35XRPFCkW8NpKpkUyNZGokU3cXm+o0knVHTqWzxCk2"
    "6MsL09+za6M1ZMQHI3kXybtI3kXyruWvIXnN99+lZi6CN6anv3uOdH2KvJbkaxT5HfuNDr4G7bN+dSL7bMRzI9ka"
    "ydZItkaydXezz3al5xk8wrSn3kDv3U2wz+I19n5Pv/b0nk57v6ddF3MNBcnd6Jy0SO5GcjeSu5HcjeRuS5W7/Ow1"
    "m8z8CEeOcM8P96v7WJVZF/dg2lgkQyPeGsnQSIZGMjSSobu7DB073Fy7BsnQm6r9ZaiNRTI04q2RDI1kaCRDIxm6"
    "u8lQPGc79bxV5jjo5+uivJhEB9rW64A9mLESqsuymWUr45GMjXhvJGMjGRvJ2EjGfhtk7Bvr/GUsYjtLxkZxTJGM"
    "jWRsJGMjGRvJ2JYqY/F5pDimPsobx2S/w34h2uPYpM4Bde04ppKAuo+vSn93Ozfatxrx7khGRzI6ktGRjN699q3a"
    "Ms+O+41yAkZ8MJJ3kbyL5F0k73anfav2HlSOzbX3l5YBXWAdkTZnur8z7U91QIZOzHP/xnVzAT1Lb/p+lOzPA0am"
    "2x6d59ZtPcrNW6i/W1G/DduYrntyQN0bT09/L9uQrnt0nkszxdz/FHd1GY3fIQF1+Pn6BtT5dHm6zv5QB58Z77Vn"
    "QB2+V1lAHb5XEdQpoTqVNA+voHspoU7pOLPO5zFvnUuJvp9al67zEdT5E93DmZj+7kG0vA3q8Ll9fC9+9z8G1OF3"
    "fwXq2DQzmNp5JqDOo/TMv4Q6L9M4jbbu9TOo8+Zp8pj+RKhz1Aqzzm1Qh+nv5pHmu98QUIef5xqhzrINZjurA+pw"
    "OxdDnWnEvw8ca9ZZFFCH32s21LmdxvuQkea4T4E6d0w0fUt8r/FQ56WJ8hwcHVCH2zk1oA4/83FCndevNe81OKAO"
    "32sg1GEZsWKxea8eUGfQYlNGcP90hTqfLZXnTkeo03NZ+rvtOPNeJVBHl+HcKSIZGoc6zC+YJ/C7f+n41+F3/wTq"
    "rNhsnpXJc/Cvjiu7kB9q7M+A2bz7DcCY3zxAsvJVwAZXuvqKxp4HbAJh/SensScBe6LS7JOtgNn88WeAzakyr7tP"
    "wNjOehdgyMc09gMB4zG8HjDkWxrbAJhN01cAdna1mdP3csA+qDbfoQ4w21a8CDCUoRo7H59ljDnu0wWMee4kwJDH"
    "aewsAeP3O03AWH4PB6wL8ac9qM2hAsbPcgxgzNd43AcDtobma7ImjQ3CZyHsXtJ/+gDW1pKj3QHjecnPuQ9gc8eb"
    "OmAnwGzbfxKwHxLPeJnerwgw5IUpPU3ANH9LzX/QOdUUt+809hlgP5lr0sSHgC0nXnfwBWnsPcDwbF2NvQUY8i2N"
    "vQ6YrXO8DJitKz4DGPIwjf1awJjOfgEY8jWN/T/AWBbw2P5YwJjObgc9nefILVA2geU/lDEv3gxlT1DZ1VD2ApVd"
    "AWXbqGwVlGn+pMtWQNnaKnedyGXcf4uh7GmimflQ9gGVzYYyvZZKzX8oY/k1GcqYrs+BsgIa73FQNpDKxkDZJ3Se"
    "40goYx4/DMqYvw2FMqbT46DsnVnpsiF43/nuOtFeXx0MZSctSZf1h7LblqbLekEZ01Z3KGOaKoeyS0nG7QlllxAN"
    "dYQypqtSKOM53xrKXl/nXScOWe9dJxZQnaA123pHXrMNIxlVRDJ14pmu3SKlZzpu3V415hz/aIHbhq67EOo6C0mn"
    "XOrSNOsRuu4M0D+Uz70nOt712MnVrr1E1znD8a6j7DpVUOeaShdLnVM6xZUzXCc23rRR3E40cTTUeXmd3M4hgs7E"
    "z9Ef5QBhy1eRngnYM9Z13QDjfnyG5m8XwIaSLtKG5nE7wKZWuWfDpuhMwAZTm/kCtpWwr5UX+4rsYZ8L2Js03/8h"
    "YDF6v78KGL/7nwWsivr6DQHTdJfSMwXsRNI3nlf+OuGTgC0grC/12VbA8onGelNf/0zA/k76xn2APWzR5l2AvWfp"
    "dj9QXv2NdeXrAetirRE2AMb0uWG8K2dsjG2KlwNWPcF8zjrAeF4wtgiwe+eaz3I+YDa/mB6gU0wCnteG+n+CIA/P"
    "gLKbiEZHQxnPkxFQ9l61a4/ksjU0jidAGeuEx2gaILttMfDVEqqrefsAkjfMd5Fncz91gbLEFNd22CD3a0knFMaI"
    "eSLuLUzQOHxVacoE3q9YBjpBNs+Oz4xyxpYvCuTLDcr0q9n7H5k/Xi1gQ2ks1wD21Dp3vmjsUkGn3ZvoaKlAA4sE"
    "Wub6SJM2j54eMFcnCePCbZ4VMFdPg+fjuVYFZTw3T4WyfxMtnAhl3N6xgl5zVABfPiSAT/YP4Ms9BL1oP+W/tt9L"
    "wFgf7SDowUlB/+EcikifBW/Xt/u2S9tBNIk6TzdrPtrrz66kS3USsOPHe+fiHTNNrEhYhxwvzJtO9B7Ss9g2gtaC"
    "nl0orDVsP8Ecq117fTMasL9NMLFKwDpb9pMTAbvIWmNXBKztDgcdU2P54PDkM+PZF9VPeO7tVa6Ppjvpysp6R9vW"
    "g+NYc46JJYlO0Lar9STJL3JFpTfOvVTJZTHi6yXA//TvBNF8kuIF9fgP1nof3KuUYhNSuiXNYYy9Z3+HXkPw/eKN"
    "vF8+9VGxdS/ud00bPM+4z0qpHtbnvtf9zM9WaPWP1Ld6XB2h3jTrfSbRM2byDefkms/q4/E+5+3qjvqKJqqD7+7Q"
    "WOYrOb4mTuP/M2uOvncWrRmrvTyTZW8ri6fp8b+Vxr91049/zDuYLpXlF6RO2k6k/ihK9UFxqxYQnJHMsn5dZrLw"
    "TpREEzxBRZNNzMzRJSGe2nzwZGB8iV5rnA7rcNRRNC1rOlaWvH67yrVjMd2fQ/rrvyvd9UWDb4PswzUTyI6NMpb0"
    "s4fOJDs22msp9vvYGW6MeoPNgObguOGuHYuxh2rdXCYpOzau18jnuHmzV77eRTbnR4Q1y5c0r7eM9M55vl/bCd41"
    "S5jYg/d97FjJGtPWf/xG176v2/4D2DT6Vrrr+5Q/GjCOK9xAa/fnAHudsFtp3J4AjONjaqnNRwGrrTLbfBAw9mkX"
    "UF/dC9iAka5vUmN3ChjbEm8BjP232p+rsesA+x2taVbRO1wDGPs1tZ9TY2sdLw2tof68TMAUjekyAXuX2rwAsE0T"
    "3GfS2BwBe/CSNHYuYDjWbCe0se2kh48DjH2yf6J5MBqwqwhbRW1WYn8Sza4h/8qJgA2pdeMPUjoxYPMIy1tDOjFg"
    "RVNMO8ZBAsb2+N6O177CdL0/YNpXw74bje0N2Ctkh72R6KwjYOz35WdpK2AJepaEgGmflsacAGy78mLa5qOxTwVs"
    "BfGcvws+ItYXtgkY+8DeFGwJbJ9/DTCbT7wEvHtf4kvPov9HuXZCLturnOJRBD/RLwSf0IPCWvh+wbZ1j+DXuUPw"
    "1/xA8NfcKKwjvy/4Ya6BstnEZ9YJvpnvCb6ZSwX7QJ3gN1ki+EgWCP6QOYI9YIae+6QTTsY1gRP8iVl/5zm71ydM"
    "3GyGz4DGxNwmQDfPxiaTiJnyu5RpaqJpN3q92splOtXkD5vId/eZ423j42pz/ZypjXcdV4fJ9Bz2ta8K1/rd375W"
    "6w8lWTw7x7NkuuZd+nsFyeO7wS9XbPm/bFvlzVAX7Z9S3Q1QN9MzfA/q8nNze3bdZVD3PwvMdk+x1ozzoO4H5Jc8"
    "ZI7c7jTBn2j7QM52/OMO2f88BupI48X6Q5EKfs/jQV6yD5R5/5AAP+KhAsb+hAGOvy+tp+Pv29o3IG5pT8ffJt7e"
    "8bd7lwTEHxVgjBhhJ9Gz7FDe+JzjKbbsPyi7Ld/IP5V/DM4HAbb7dwWMr/tjgL/stwH+shcEjMfoKQHjPnsswM/2"
    "kIDxdfcD9uJ087q7AWM6ff7KNHZrQDzQDYDhPNTYxgDf3TqMeV9vjtHKgPic5YLP70Ioa09lCwU963zBRj4Typ6v"
    "dPc92PEzE6GM47nGQ9lc0u3Hok+PykYJcTbDBb/iyYI+drwQP1Mh6GhHQNmC8a5Px9bRBgqxMn2gjGP8DxT8R/sK"
    "MSt7C7EonaHsK/KftAvhsykmnaGE9IJs9AfM23aAj5+R11rVw72+KJsXdAig3TbKn2dl2q/Riez4jvB8ts/pO8o/"
    "HrJfgD/qwAB/VDlgB89w311jewT0R1nAfMUzzexYdHvPSFmAjZjHvJDmUWEAn+sUwFeTAbyzKIA/8jN2InqVfHG8"
    "zu9f622PeRXrbva+VF5f67zBnSgGTIoFYH7VTlj/tAmIhywU1lpSv3OsWXvhneznlPwzgytNW79klzuPxpPpvLhZ"
    "NjM6QeuQMD6YpncdNbdjJplrw8nQhm9NR7NARuSTTGS/S/P53ULZ94OXnbu65y2Rk88l0KfBvtJ9BPm8h6AvYdxP"
    "ax//th53R3l98l2nyD5uRT7nUstH25pkaRE/bLtgd50DfvRO0J7Nh21ds1DQa8LIHId+s1wOc6/vBMjQfgG6wYEB"
    "a4hyQUfcU9BDMUa4dr43RpjbwxiRx6q8fdRHyTEi+SDH7bjsF6u8cdlfLvPGZQ8f4fVn2ft/jlH++4bQn2XvWxgU"
    "EPOP/izco2f7s/h+d8z0+rP4OZ9b69UzcH+crWfgfi1bL/Dsy7Bk5UKQlQWqWXMOWDMtFq5qnsHqd+GcBKGFY12u"
    "rcSyFFaFgt+ijPS1roBxXi7GcA31Vo2rD3IuAZ1YQOLb2sfL/Bnn8zXjvfE0rUEJKqH6HWBdyXzCL7ajiK6NE7+3"
    "fTOZ3j+M7qzn32yf9ZK9Z2syYKvOdH12HBds24vYL306YPfWmr7BKsC2E89+dLW7XmdsQ42bE4D3nzB2OLVZTuu6"
    "I5U3N5x9PfK5clpvbZri5XNf0N67e1Z7+Rz7f4cN9/K5DhPcPbo2n1tVafpck8J7sg8bx3DREjcHhrTuLbRolfMn"
    "6JwQZSrcWoNpT/sf43QPjlXboxnigFKsr/7GBYX1mltRcf1at3VJ6gHE6I9kSl0pa6fa63mUEtad0i+2KydyWS+z"
    "xVjO66ZYeJ4bgmNX5BidlnWsUHn4NU0i/G3LfSDHXwbVVfh3f0WOg1wXfgzLs207nlvslT9UF8t+mRvLSSYjD0rt"
    "/XPcGGDkyRJv0rk+WdYeIMSCMI/sChjbWDh2ubMQV8TnQJUCxjlcbiOdtRiwNovNGKA8AeP3+y+8+6FWrpt/KW/+"
    "GsY+Asw+9+ovgHF+H8beVt59zYz9XnljcvqQjPtfITaNZeOzgJ021ny/xwGrXUlrNLruEQG7k3SRnyr/vBw8HvdA"
    "HTvXDr8T+kq6rzDH5Qa4nrEuleb110Ad7pNbrTqroQ5j7SabdS6G5+C9ivweSwB7a6TZt/MA43x5HKM3E3Uaop0e"
    "872614tL3Tq27mXreah72WeSou7F+aL4OVH3uutSytl1pVf34nFeNsKre1XVujSANDRIoC/djq17vV9jzhHUvUZM"
    "NDHUvVaMNjHUvc5YZmJJYf5IZ8hNoPsNHOvVn5cBhyyENYS2H0t8TeuNzNdmQ/1Lffigjp3i+pMEG/QEIWbnDOWf"
    "R6BaefcyVwr28ZPg2bRPXHo2vebgZzsqwKdzSMC6or/yzwXRQ/nvdeqm/HMedFH+uQTaCbFfbZR3X7mxz8/nLPsw"
    "e78LySaYT206lp/O3vvH/ezAuq8c7JDsWwiqlw82waB7ZTqrKU7XFivvuRS8/1rTIdKEtllJtHJZpWv788vBpyrd"
    "3+fON/1fpaDT5r0t7wfaebZ02MOwy+9GafynPJyPIGM3Oz5+SaazBNAZ+yuL4VreZ9WRfO0H0e/SHfVzcYc77uPo"
    "utTQON/qT8xDr42hdZ+PNF5SWT4s7vzG2G+PcxzW0vraNXRdUdgxjoWNRY07Tr5T4DiFjez6xE6NRa3vpabnRIlw"
    "frOiWIOtIc0qkgErzB65Oh9z8fi5i3r2eZ3qmL4wXrNy/tli4EmZZOcVRIcoFzmOcE2lawteTrwoj+peSPcpzMFz"
    "m9FBG28KN0LBri+UsqBN1QS02Vjak/YySzkq9Br3FqK/G8GfUGTJQTuGi3XHRcrMMWHk2c4yZj/zJ8uo/vg3Kgvz"
    "LWUmB2tf5yYKs8hIThVBrWdDD2H5GebAttc4eD+mK+l+mr9eZ8UaxOj6K6ksL5LfkfzOkYdyvgaO5c6WNm+2aDMe"
    "0WZEm01Im/mWLriNbKCfV7u81C+2WusCqxxTJ62z/CkD2T6svDaqg9i+qLyxCMX0dyyDDECsL9nmsA1nJ7UR1n6l"
    "5/TBgu0MZVq5JQvD3J/3mWZzTSfwt+baRhn94/yy3XN47gebqa/1M/1JuTn/dhZNcm4afBfDrtfkOm2L+qT58s3N"
    "rdNm1kkLwQ+zs2gDcyRlex3ajNsC/beC+VBeESz3eN63C8mDwpxTU6b8817pnPpHWXp1S+Bp+co937oEaKAfXDPY"
    "0s04L9dXTjonAOtr+toTcpBJLJP/TTL5odmuD29/i44b1uS17l6mZA79XSDklDu52hs/+DPBr5Rv2VL5+d8l+9Jn"
    "G0x6voTsTNn2ywyqn9/kvDSHHf/frH3Aabx9INkslgFUR5F3HqzMXJXIM5iv6bPXeik3h1w2eUg5byL6GHtTG0mr"
    "DeSber3wdb1K+3VarRX7oUyZOet0XI1D+i/vUyvP4XmToFMnVfZ5Y5n//kGl91+yjEL5khdi7uN9C5W79zJIJj3S"
    "RO/cL8d31jE0h1rvWhDyXXem3JfkCdZjOYt9q2NoDlTZ5+F9LctrwjxbP2vcjyZay/bZkMbyQl7zebW737gcxguv"
    "GwTXdQZbSFETriWQVxWpcPnHcC/UuVY/1bPAVHx92HVBS18nZJKupDDknL4xkzN/RwhhZu83OwjsdOxzs+NrJN1Y"
    "50ViuukWEA/ZRYjn4v3o7ZT/XvVMOX+Hjgq/563IolWc0zYv1b7CHTd5+0o8B9PSKzk/COqG/Se7MVxKWCfEBDlk"
    "P0MnS7anfg/Iro0y0OF1v5ytmiY2Y3dbyxPRJJprjvrFVOTBHBxGY16kvH5xPt+5FMa1E6yXbR9PPtBNTLDZ672X"
    "ZT73i1v3ywc6KsjQvp03R+coku6RsO5RBPcoznCPVso9n+C7Pu/QGuRyKdE7v297q26bLOV9Kdg7uB9LhXVpmHb4"
    "uv70uyyHNtplkNnK4oO6Dz61+L99Dh3HY+J5JHZ+TjyPxM7BieeRfFrt5j+2zyMptc79w/NIbhtv5vR4UsA4hwie"
    "R2LnfsTzSG5bau5txfNI7HyLeB7JA2vd2Ff7PBLOT8Hnil2v/HMx4nkkdi5GPI+EYzo5F87lAvbDid48g5ynEfMM"
    "cp5GzDPIeRoxzyDHG89Q3jyNU5Q3VrdGeXMynqW8+7tPV96ztjD2mfM0Vgqy/yQo4zjl7ypvvp+jlTcn42Dlzffz"
    "HeWN2x6gvHkaeytvnsYDlDdPSTfljfneS3njujspb66gMuAZto6hc+rYPpygsx9Qt7sxz7ShxRxXNmCeYJxfmMuG"
    "98T/Q6jLOXHsutuUu9/g8rlyHcwfxnuAGMP8YUeOMDHMH8Z7VRjD/GF8jiSfq/WYgL000Zs/jDFV680fxtiv13rz"
    "h/E5u/wsuCeG99ZwToIbBIz5xUYBm1bjzR/GGOfQxfxhfB4k5yRYLmD8nIuV96xIvt9c5c0px/v5ZwgYt1krYJx3"
    "YLzynrfB52SOUd6cxNzmCOXdT8bYScq7D42xYwWM+/oIwGbNNOnlYOXNJ8VYX+XNC8X3OwAwm+Zx7zvvf2Aa7Cxg"
    "PLZGrotq79qI28e1Efc3rufZdv/9WDonINru+d7rKs28F+8K85QxnMN87gVjvxUwfp8XBIxzZOAc5jNked48JmCr"
    "q71zmLHDpgo5AKvc3BX2HGaMn1Oaw7yXBecwn4fKbW4UdBqei+sEjPtspTBvGFsuYJyvY7GAcX/OFeYNtzlDmBuM"
    "1QoYv/t4Yd5w3lGcwy/PMjGcwx8uNPsM5/AKa28nzuF2y9z84vYc5nwkTBM4h/lsmzdP885hPd74nDiHn1trYjiH"
    "l6wz+wznMOdp4etwDnN9nMM8ljiHh2309x/c4aRzaPM6rFC5+W95fy/v5WWbS9lIc7/UHSDTt4w0zygonOqeTcf0"
    "znUxJzzva0Rd+Sqoi7nepbqXQ128J+ddwroXQl1sh3OWYrzunIC6dv75ydgPq03bl/28Z0LdGzab/WvXHQF60Oxa"
    "eQxOFOrgWPAZrnYde3y+I9Sxnwf3cdrPgfs47fvjPk6+b+FE7z5O+5lwHyc/y8XTvL4H+zmR3tkPpfPdn6JMPxSP"
    "w+rhZg5XPie8osZ75tbzVwbX7SfornzuwNnVbl8VBbRn59nE57PzbNrXYa5DbNvmDWdX+9vrt9T/uwnsJ4XwvDju"
    "mFd5HdThfMw/rzTPKrhMefdp875RbucigQ7tduYJdQ6tMetMhzofL3LPYsE6NVBH4nmcm9Y+01RVujm9bIyvOwUw"
    "fkbGvqv8z6s4SvmfH3GI8j8/or+AcV6tHsr//Ihuyv/8CLS7v3ileR3a3ZGP2XJpjpBHjesh7bVS4fLVsr7ZzrJn"
    "Yr65fNiDY+c2d6zYG143S7l2to9x8yuUWeuKueMz77Nle9j98KzZ2uPQFos+gUJ6p62Vpn6O8c/Z3CdfmefRGfb8"
    "pv+E8DLFVEv7FDci3o5lFcunzuBvtmOdeA2uc4rgGBZZNm/bDlRYadq9s/Hralvj1WAPz5a+SgR7OfvMG2M3R3t5"
    "RLffDN2WqqbJTZCnzJwASA+Z9jmVAk31t3gmXzNQiH9QIeJ+mLf6vWM/qz6/V0KZuf5wf7uC97Sf8SAhPnAAxN4w"
    "FmZvNvqew+ynkfgG7x/T2DkWT2rm+SZNvZY3wXw/5d5Jlcje7xv3iU2QYq78YhMKhTXF6uHeddjZ1eaaokj5n4GB"
    "+XS6+/gIPWeiKO85DR0Fv1Kp4D9pLfiQCgX/TlC8xxTl5kiMqWY8Kzem1O6UZCRh7+dSTb8fG/nlpGhsdrmxYZnQ"
    "jGcMM//PMyJl8uXEBqn0oz4Kz6549nAsfEhQnbdKXc6xROEeJZYVPQR96gwJGO5T14gu9IuTQnnpt9bqutaN/fFb"
    "l+vrf2+tW16lOVDW5PFweXHea+zuFi4qrv9fK/6rteOUOE6bBrQtXp7kH6U7d//FiNz3Gmca+1XyXuK6hkvLs1jC"
    "BfC/YmsyFTTNfMg0sVwVMesEr/Ec71uR9Towc4XMS+eKgFJHsHGhHnkF+e6Oq3LP7GJsBtlmbyWfXy/QCbl+dygr"
    "EM6XGDPGq5/+7yqvfvrGdK9+OvdCr37Kz4L6aY9Rsr9OWpPpeCjHstk9Tjwn+Q3wnDTbcT8l+EcbkRPt0vkNMvGc"
    "jPkLyrO4WRb5DVouz6nY6TyD43553WnHFqOdhvOEJOCuPax1R5LK4jTneW2dOhtAKUPX/HrHjsulfXIJsoGhjYbb"
    "daBtfn7WoTkHBe870naYxXTtOTFTd+G1/tv1//7omLYd3nNfIK2jnFjet/mjzPEzxm5H8KdrU1mBmb/3BD0zKAft"
    "QxZ99lmSppG1NN6rLPvpCuWeGdm0xu8YnXmTKUddJg5WqHaVTxgZoIJkQI48Psd1VkV2TVQYNnk734ITwi6Ougrq"
    "MR2XefMvP7XEay98f725B0DKjXBDXjrOiNdaEY1HNP5N0bi+/u3FZizsv2IufcYj+ozo8xumz4svNuM8h9WD/1bm"
    "frtVVtsRPUb0aNNjtvm4dvM9vXm59GZW4xmibYxnHVM/SA8oN14IbdaJHe6akteRYX3/EW+IeEMm3hCWnpAme9J3"
    "0Q6XljneWPsLByszdq1EmbmuEpb807+T9W3tsUNl/Vx89iE+n86FkJK/1B7bcFku91O550Hh2Fad2+R45cbQ6ecY"
    "1IRztzn7LGgs8TwX7Jez91dq7v5uHeyTEuXa3fdTZgxgAdiokoRjzB/769DfxnXL+dng2eNKPp+ixGfMJHtLzPI3"
    "9IVvfe0iwNqXu98aO1+lz4Rq3rxsLS5vexPkZWv+vO1hciFgLKEdt6rj65fC9X4x7UE+6B7Ke64w5hNu2Es62d33"
    "ZPuWpgq+JeYTxlkCTfqBWJoWchp2xjeyhW+QDC/PUUbnaDwuh7HNAzua7u4LgP/tlPE2XUL50XiH0smk5urCcDi/"
    "GJcgvtKHvo8AvBPpC0p5YzXt3FuYw4JzbGAOiwmV7l62dsrNuSX5s/XZgH7xx/rcV5bRaD+2831hXGdqj9l6QeY2"
    "I6nAxM1TzRGauJM/mdd8SakXMtJrJvbWCZQBpkE7Z9thys0zN3SUS0OZ6KeXQLPdA2gc967yXj3e64l7VwfRnvNa"
    "4QxSzovBuYeQhnk/2YdLvTRcCOsiW9ZzPgGdI8Lem1tcaeZ6wPd7aaKZQ2gfoU3Op4HvN63GzHWUFO7HOSPw/VSt"
    "+SySj+cYlc65Uyro2a0qzb3sGNfDe+Qrh7tja+di4JwD+wlt8p553Gur9/fzfn97ry3nB+B9lbjXlnMcrFjs1b14"
    "v76US8PWLbcS42CeXkz1sl0rZD6vpKDQcRJFRnGxXa+VT3QPB/m02blrhdlOs60VLg5ru0lkb7txsliLfC+e9Yol"
    "kY0NSn6OikbahhLhTWEBOpKW1b+IaD6i+W8RzWte/2K+a6d6Jt+V9adb+jrvYz+52q3DZxjoPcEoN3V+RM6X6Cev"
    "ObcMyuttlWauKiYB/VvvS9xDmTkNsH6c6vHzXrrWzE14crX/tawL7KHcXLXZtK0qzXtIbeO7nFffz59HNrkWaZOL"
    "K3d/o58dPqaCz2TvDKsX8ayDEZnPiGneM4vynJb2yd4Ekh1t1IUo1nP7gvrBWGjxzqVgm2caqgEaOku5eebzmoUP"
    "tLyxTAUQ58wHMgeOx8A/E9av5tRXXuA0fg+oE+bh7E8L3hIaa9IZKfce59TivTlMBXxuyAAYxzzHjZkrUd44J8zV"
    "gPkP3gZbziekL8TpvrY8OMhqQ/t4g+htkEBvel/fa3TNucrnrLqdYUNvyXbEmMUNmuGsbnt8p8L4RmOV3ViZq5am"
    "HytJH18dS+dsi3L45PZpTA6fbPTp1L7IWDo/YLbn0Ge555DWQvktS2dqxGlwmewYTRU/FjQ32Q6gaaK18uad43X2"
    "mkpTNjNtdCI9Og52bj+aCspnF/PhE8udNBGz/9JP9g+wZH8f0DX7wbtivHVcZc471hRnk5ZQ3zbsGSwIt95M+Uqc"
    "dF5GjEmT5i7GneSiZx9Y/+M4a4xOHOOeS6hsH8d0N2cyl/F5Gv2pzTjoh3wN5u7kb32fBl6T4VrODcrfeG1phmvn"
    "jTe/8Vqkuf9T6fNJmleXaCTzaBBdu54uUhfuxXKyn+ZypiL6hnM5UzE670qQe8ncz7sKE4dk+0pjyptrzxH+9bFk"
    "wLdJXnDf8LNyTJB9bmV3uI90rmV3mGtF1jwJm0Ow706wx0r37a7cmG+O+bWfGf31nA8uzLmVIc/LvTzovFzNk7pY"
    "78390xdorynuVaa8uSklmlAZxqlAmecIlmcY26DYtJ3Nu3U7+9LffG7c4G9IjvB54H462WBhLkv5pXuo7PYMSucn"
    "53JNPAQP2076XzbXhd2TkIS2w+6RyObZn63/9xvlPRuR9/iGvW9ZM77//M3p57s+h+sz5nN1vtWfNPtf3wjFN0Tu"
    "nGzHW+fTbw56z5bmyrKQkedYPDGiMZPGykekZHehn+wO/mTOcYXyg9fBXBa0PyzsHjI/fWKgjz7hl4c7k07cydIR"
    "WU/Hs9IzybEy0O8bcyZD0F6gVtY8KoB5lIrB/SpYrheSThj2fGldX9xf1vSmiVijfaK7aFR843KvBpsy6jKsa5lm"
    "8pWbi1rTyQtj3N8xih0v8amrzyjh32+eJfPm86w5GsU8tZyYpyhOLYpTi+LUdp84NebJRZY+JsWqRXFsu1ccm6Tz"
    "sd5XCjK+A11fTuPOOqStg7M+y+eylUJZtm1lWtOVEk+qgd7Jhe6+FT6RdrkfgRAPyYGQNwxW3jwBNp0lYfxi0fh9"
    "4+Mn2cbLrDnWJhqjIL/jTp1jfWCuMf/T+Utx703vkeZZRW0EjM8iwhiKwZWZz0fLdDbgXuXp730tm90x1VEsZNZv"
    "tBNyP+gWr6kMHtO9hTHVtrD9lGkDYhr7d62ZB2YPwPhM7M82uOcn2nu/aqeYOZ1S+5oXuM+K52RL57UmBBujdsQu"
    "6+7VjbDcPoML90Dnsm7J2934XTzV33W5U3RFo/lhY9eS0Zg0/ZjwvJkgzJtIT6AxKlUrm1NPiGLCdn6fM90vFOg+"
    "ikffPeLRoz0G0R6DnbnHwLbL5sP6zH6uoGfW+vwiyycd0fHuRcf2+di2DsY+1qZfETuZfNYt75PJMp/MbJZv3r2D"
    "UZ9LfY52SvZPRnbKb8ZO6XeWuceO0mSezoDgmShXQmDvRfkrdr0xifJXRH4AUeGL8le0qLEyPTLNn78io/1VNcfA"
    "NSfH/GY+jclhEeUN2fl9nk18o62TYgxytJc+O7tHc+2lj/Ib7HpjEuU32GXW782a30CKB+b4PDvvyrc9J4vdVyxL"
    "dP1XqZ1L1nn7ysZ4/1cXWhvpdlvTNbVgw8rl/MvG7AncFYPuG2vDCm9ktJRta46UAq8rh3Kk+9fXufuquOzpajc+"
    "msseq/KeU85ngmBO7IKRbuyedEYHX9tlrHtmRMOzXGvmAMFzt5gu9RkVfI4F06V9PkTQuSYam2bZYJt1zdg4y80u"
    "v9isaKI6+O5Z2We/3fI2r7G8JpO8jSXVmkxtROcf73pjEs2bUGOUs54awnrROpo3LW9M7BxpvMeE508P0MQ4l9C5"
    "oGc0hT7c0sY1k4Kd6oRm3B+0wwmnifF5zLq9c2AORj54YbySO28/VwLW8FonD5prUr4Q3q/Zg8bXHu+gfDt+OfqK"
    "LVtRe+G+uMep9Q537RGmTc6v1hnKsN1+yjxjHfOvhGm/VHnz2Nn50LitmArOY+TXf6yn6Pfo5rjlep13FT3/1Kr0"
    "e62h5ytqnjVWrGGpFM/3U6MKw3msdq1P0+ZayWRBTS/V4o18urCenaAHbks0cz6v+2t2yvm0TgjbeUs7qzYXOglF"
    "B2HGuS3ZDNnGM6fKe1Zo/4vS31tWe21Mn5zltTHdW+ueweq3r87mdcirBkW8KuJVTcyrbox41W7Bq/Bs6OoJ5v5d"
    "PBu6zxQTw7OhW48y9xR3CuB1eNbkmjPpLPYaL8+78Uz33O4wPC8PmEqhwDu303MfCNj28eb9y5W7pxmvwzr4bh8N"
    "N9tOCvf9aLj33ez3DtrT3xbeqzPMLcxzbq8X0FeVy3rBliGdQT9mvbmQ2pV8Z/aec/bX7U0+kkOVd885YwMAS1hY"
    "Txif4kqz7d5T3DHsJNSRfCS9IS/eK0vN9chYGtsZ69y5gmN4U7V77juOYT71i02HKzanvzct8e6fZ1/ou/TdZbiX"
    "LnIZA9un0Nzjy2NwuDC+jB0kjC9jvYU2N9Dc2l/Anl6axvam/tRlf5iV/j79THdceTztnAaat+AY4pgwNqdKHufO"
    "JP+wz2aCXSW/GSWgwNvzcpA1u+6nrpGutSz9xvY8QftMPtgE+sKeQ/07n2iJYzEWVLmY35kDfZQ/NqfKHysCXqVz"
    "lvGz3qTMmJBisBk1IeHFDEpL6/E+bptCb08XhQ0l3DU+5Y2BQ6xVKkJcFE5Pz25hVJH7O4tPhjLgTyQvnYlpPnkE"
    "YIMWp7+vPdONOWLs2bEmL+8LmG5Lf39I2AGwTtZnfOuybsr/fPIuyv/Mc4z1eHmddx1+21KvzJ873owD8dPbeB7q"
    "6x6I1trRWrsRa+1OpN+g3hVkW7L1lTYB+g62Zes3Zco876aLJZdQZ+Szc1BnZD/BEYKM4/sFnafDfnzWVZst7thp"
    "eTFIjeH4FY2YaBLfR52H+X53pqmJaboJWltIdIJ0WTDSy5tbLfTy5reWmnYGPKNPr33bQ3u5PBPe16ZVPEdDt8c5"
    "W0fXy5phw02tdDStG3W5lJ9zMOSICHPmBvrJOijzTICkgnPB0pM6EcT2Wyt/vxq/61aYl7zHo23zybL0lM8vYMKz"
    "FcviBmXX8t7q90898C6oWDafLHNyZhK589a6HKWe2UAsV4aWi5XV37Ic2OGFYGfYWu2evZCat/T37aQ3PgN1P1ie"
    "/n54hlx3K9gdGNtq1fkp1GHMbuceqPPVaenvn55p1rkV6gwYY74D17kO6jD25llmnaugzmu18jOvgjpDFsnPXAc8"
    "vC/p7/0oVnoRYOdUmtedL2AnUt7K6YDx/T5bkMYmCRi3eRZgW63rThMwvm44YNynjA0FjPuQ2zxGwPi6wYDxGPB1"
    "gwSMr0N7ftUUE0N7/lsLTAzt+c5C836dBIyvQ5v3++tNDOWzHhvEgvKI59F1TDu/qjbXmJeTT8Bp5dY5nGhwWo1p"
    "k/9Psdemf+tqcz36cbH7nGwzPpHWie8L2GS67h0Bu35aGvuDgG2ld39FwN5dlcaeA6wVYUNmprEnBOxRWrs+KmDD"
    "NqaxBwEbQtiNpFfdC9gqwn5H734nYHcT9hphtwD2RKW5hrgOMLZpH7wsjV1T7F2vP0NtrgWsM411R8IuA2wYYZ3o"
    "HZYJ2PHj0tgFgFUSdgXpqnMAW0ZYj/lp7FzAfk3YG9TXE4v97R7jBOyXpJOOLvb3HVUKWD/qsxMBqx3h2hM0VoHv"
    "MMLc43I4YENJT28ziuzw2GeEHU42ld4CNoloaX/AqqpMH93e+JyEDSe7e0cBu5reva2AHUq+sYSAbamj+S9gRbSH"
    "bXuRi02tcvmTxj4VsJpNaezvRd61dGvqs21F/uvsNwWM1yKvATaXsA9JVr0E2EKrzd8AtoSwjbRv71eAPVZlxoc8"
    "DNiLVe4+Io39D2Dbq8x5dI+AvUvz7zYB+wdhNwlYv9FpbLOADT0/jV0pYG8tSmPfK/LfY3WJgN1CvPVCARt2ZRqb"
    "D1gxYRfRXJkFWKeRLk1pbApgexI2juj6bAFj3jpWwHi+jxQwLZ80doqAlRPtfhewniNNnnUUYANGuvxQY4cAdshI"
    "U/71F7BbiHZ7AHao9ZzdALuRsIJ5ZC8SsFdojNoBdrPV160F7EDSB/MFbPCENPZ1wov9jbDPAbvD6rN/AJZPesbV"
    "xHv+CljHalNO/xmwEy198A0B+3R5GnsVsNmEvUzz6HnAVle781djTwLG+lAbkmNbBexmosGfAfYyYaOJF9wnYHlE"
    "n3cJ2BAa9x8I2NSVaex6wH5H2CYahw0C1p5k3BWAvUbY0tlp7HIBYzqrE7BnSG9dBNjr1eY5CucD9oHly58O2N8J"
    "U/QOkwBLjDL5/FmAHUZYB7ruNAF7gNcPgF1EWAnJnKGAvUlrukNoHI4RsKNW0PpBwLbScw4C7DPCfsvrB8AKaC3z"
    "zixaPwB2xhhT79kHsC8Iu5/kdCcBu4fjgQDbPsaNNUqtHwDTsg3pOiZg3C9fFnoxnn+fCVgt0e6HAraM5PR7gMXH"
    "mjT4loCdQXT9uoDNIuxlwLqMNXXTZwA7kLDr6N1/DdhAwrrQdb8A7DTC7qPr/h9gq8gucBWN348FjJ/zdgF7gvrs"
    "5kJvXNMKkv3fL/SPeboKsGsJe4jm++pCbxzYIzS2Kwr9Y8QuEjBedywQsFPpHc4DbAthi+g5pwoYy7FzAPsBYeUk"
    "b88QsPuJ5qsBe+hMkxecChjv/WaaOB7HnbAvqc0hgL1DtoRtNI8OBeyvhG0/jeKtAPuEsBfpWXoCdsB4V35qbF/A"
    "+hF2J2F7CtgC6s/2hf7xdyUC9uxiioETsEfp3XUgE2NqgilT/yNgLP/+KWDbKP76AwHj+70rYF1IP/sjYB0I+y/p"
    "Wb8VMF5TvgDY4Anm2vcpwEZOMNd4jwE2eoK5fn8IsE0TXL1QY/cDdsTZphy7G7C3zzbX6LcCNvscWq8Sj7wBsCTZ"
    "YW6i+20UMB7bdYBV1JiyeCVglTXu/NXYcsCqa0w9eTFgU2rM+T4XMLYXsY45Q8BYZ68FbEGNKf/GA7aIsBJqcwxg"
    "y2rMNcIIAXuC5sNJgF1N2IOXpLFjAdtA2O3sgxOwPxFfOljAWPfuK2Cs8x0gYKxDdwXslhpTh+4M2A8Jq6YxKhUw"
    "RbRUDNgjhOWtofyagD1B2Jf07v/Nd7Ena0zbxb8A+02Nyc8+AuyVGpNP/AWwN2pMXeNtATud9J7fA7bNouv/Bex9"
    "wl6nd3gWsB017vpYY48DtpLiY1bSdY8AdtVEU4/8qYCxfPgJYLcQtu9FaewOwH5I2KWk024RMI6luRawOyaafX21"
    "gPHcXCNgzCMvBewlwq4jul4qYGzDXShgnHtlNmB9JpG9ju43DbDTCTuKeEENYPdMMufKmYD1rzXHdpSAMQ8ZBtgh"
    "hPUlm9wJgLGtm9cyRwsY62CHCRjzs4ECxn3dS8CYt+4nYNPIfrYXYFW1pl7QAbB5te4aKuXfFzDtL0vFqeT774VS"
    "+f6x/l/EgYfUmnT2CWCfTSYbII3D3wSMbR7/B9i2Ka5er7E/AXbYVNPG8jvADidsFt3vRcCOIqyE/AhPA/bYVHPe"
    "/hKwiRSj3YNi034O2BLCthC9PADYieSTPIN41o8A2zLD5Fk/BIx9mbwGuhEw7a9AnrUJsGNmunH1GlsP2MqZJr9e"
    "BdiqmaYecjFga2aa64AlgL1O2GyipXmA/XOmKf9mChjrYJMB+3KmuT6aAFj+LLNfTgfsHcIeoDldBVj788w+Oxmw"
    "+efTWobo7DjAus43Zf+RgPWYb64fviNgfJ5fP6SlhaaOcqCAMQ2WA7aCsCfpHfYA7OALTP2lDLBZF5g6SivAnl9k"
    "zoc4YB8Ttpye5as8/5jTfwO2fLH7TCn/H2DPEjZ0Kvn/AHt3sblGeAewRUvS33fRnP6DgD1JdP0KYEuXmPGmzwkY"
    "22KfAOxA2lc1kfSsRwXsY7KDPZjnvx/rXsBuoxiqBOlZdwL2wFJzrtwC2OOEPcXxA4Dx/osvaByuETDmBWsB+2yp"
    "uX/qMgFjubkMsI7LXDt2yv8HWE/C2pJeN0fAPqQYr3MBO3iZuUafCNioOlOOjROwLy8k/x9gp9eZOnQlYGcQdsAc"
    "8v8JGNNSBWADKc6kN/GXwwGbeIk5/w4C7MFLTDttb8C0PRHXXPsLGPvq9gZM24NTfJfa7AjYZatonUr02RbnGGEP"
    "EJ0lALP99o6AXbaZ/H8xF3t0tbne/FTAmJf/HbDHV5t61jbA9FoE58ObAsa8/DXAuq5Nf+9HY/QSYH0Jm033+42A"
    "8XP+CrD+hC2hvn4YsO+uNXWw/wFs9lrTLnwPYJcS9hTNzdsA+/VaU7++CbD315r9slnAvkfvfiVgmgdgX39PwFgW"
    "XyJgq0nvuVDAviSf4nwBu5PefRZg6wmLE5+YAtjV60yedTbS0jrTxjJWwApJrowE7JfrzD47BbCnLey7gL2wzpTh"
    "RwH20jpT3z0EsDesNvsLGPt9ewgYr4u7CRjfrwtgar05H9oBVrTejHFpDViX9a5tIOX/E7DJNA5fO16MafdzwOYT"
    "dhfNlX8Apv3EqTEiPeuvAjaGsD8LGM/NNwB76krTJveqgLEMeF7AeP33JGArrzFl6lbA1AbT//4z7JcNJv+8D7CP"
    "Nph86S7ATtho7sP5Ab77Rje2JuX/A+zJjebaYgM+5ybSxcifegVgNYSVkky9HLDFm13fd8r/B5he06O+u8hxY8bn"
    "0XvNqy9LOun44NZOOn55j+aIX47l6R04OnC5MFGU2pXXuv6urY2o5LbJ0vRWi3YNRe11yHZH1anzLreVIMmRtHVG"
    "IG6FtJEmljnQNlw4LsTuWm0m5Qvrcnu7WEWjOiceIky5IviSMAHQubxcXW6x2clcRzD7Yy5iOe9Fi2X79IGDEs8U"
    "X8/xwzVsL1yyc84V3J1OFvRst0qGHqsGasi09zJuxQ9/XG3mMfic5MPjUKek0owT4ToPQ50TWaem7xH0LPdDrD/a"
    "Y9C3duQI8qVDexjTgHVuhDp8PbfHdTZouUr7XEYp96yV5qE/tRvTn8w9bof9bK2suIHjN8oxIjp3yYHKtcuwLVPr"
    "IF2FvXNHk036tCXefZyFU01bGu7jXEQ60EcLvPs4b9jsnR92LP6okaadNWjvJe/xiu+k4Qj7aXGbNOsyi6UwW6+R"
    "r3HepXeJZ62gNU0PoFmb99l1MXcKt+dXtwzuzTYO9tVwXDnSGd47054Pzs9p573QfnmH6Fs5bt7Q/xJddmoe3T29"
    "fb7A2HBYpBq2RuoeS2VYaqOV+IZdmGWp/7dL507tkNp3ukt8yrOomwyjKuUmJioyKnMZuUG8sa+aDb+JyU3Hsieo"
    "rCZ8hZP12CazeqBseHkih+52QnZJRRYk6ICPQk/NlVSuecEKmpjNkLrCgQHPC9OFDcSRnwpZ2xU/8dzmf9btZbVa"
    "DTep6kLxGs6htJj+5v3z85WbnyslZ5r6aKY8J+44+S3r7DK1I2dVqsg+TzXHs29z0AGN81bt/F1Pgf7KuXiSzcEa"
    "Yg08IZ6e8Imi4qDkW62BabVpjrwJzfdJBHH9ukx8pS70wFdUNIJRZyWFKhrTupM7NwtP7RU+/Z+zbc5af9ox3Vco"
    "/7jty5V/vHed8o+LxT389v4c3MNvxxnjHn47jmySgHGsGO7ht32fuIff9knhHn57XyTu4bfjAHEPv+1/xz38vA+T"
    "MdzDb/vDcQ+/vRcD9/DbvnLcw89xjq8KeWvtuG3cw2/v98X1nL2X2289x3lwCpXbPp7ZWAp0jGc7loK94ucx91rO"
    "E8rXxqxrNY7n4t0N1+IZlaVKPsuyVLl5qK6Ha/GMylLl5urBsyxLqX9S8Stw7Z3WtQnr2jvp2iK6dilcW2W9b7F1"
    "bRW9byu69ryYm99oW615bWu4FvMN9Rzr1tefUhJLqfjVmHseZxufcZLGNbV/Ba5N+vR1qTA27L/ma8t8+rqdMDap"
    "+LX6az9T7nmnfJ5pF7LXswIfnX/jd/7NjpzThoY9/0aPX3trXNuOc8eslMalM4xZLBqzb3TMOM8fnr+j+R2eD83n"
    "9/A1qGPMIHny3JVeeXIc6QNzL/TmbBtc39BtwnxG2ohHtPGto41Sah/t4BIvse3V/ZVcB+/JdaYq7z07Udk1yj0/"
    "BfPB8nNINuxele67T1XCOYjN7rOLtUiXSYYlVjx7c5P/2qstySbWO/S+KaRv1h2kPJGxAaavDemmM9X5an367z2U"
    "rDtjzvE85eZc1P5f1pX1b/T1za51cyA3nOtOc2kvwSeIawDWn7gNXAOwXjZbmCMcm/XxIvM9bBtMoePmJc8jWu/c"
    "HLTOcVYpV402v7QuadPWWiiXlimMsUp92qePaUj5aIr143XaNeg6EWiSTeTg1qkI55+pCz+VnCbyNaVfriILh1Tc"
    "ybkXMz5wnZ80LLdfOhn+5XJjSTl6MiqCeySR45PGcncfiQ2j7Ob4Fj6vg/nXP5V/rrsPALu10txf+S5gXxK2hew4"
    "f1T++cl+q/zzFb2gvPmDeA/QU8o/N81jqFuMMm1tDwHWY4y5b/F+wErGmve7W3lzajB2q/LPt3GD8s+psVH552RY"
    "p/xzJKxU3hwCPH7Llf/+9MXKfy/yXOXdU8x7rWcI9i2239Uq/32845V3b+nh1OYY5b/HcARggyiu63PaL3ASYB8t"
    "MGP7j1Xe/WSLNnvPRbD3k+G5CI+Tba9spPdchC2rTewA5R8X31V5Y8M/p/frjPRyrdnXpaA/XEN02RrK3qrxxh6p"
    "TbJus1DwxxQ0h+w0oon07qDQrKqZjqxrdj9uIlcxLdcoDytlKiR/gp3X4zfKP5/Lr5Q3xx1jDyv/nHr/o/xz6t1D"
    "vIXLtL4+rznpzSC4vBwF5K5GehVZESDqTWHeO5Zd2+I6DX0n9t4+9J28udqNybV9J+zjYWwfQc5xTq1OAbIsGSA7"
    "i4Q2Pzwtc/xyzJpXdq6SIwSM9+KhDLHzbvRV7rkA3cg31m9umgLzQV3T+ZV5LVtOfVMqzHfWy35T4+0Lfq5K4fzD"
    "39W4e5Ht9bKTYX0cV+4ZkPqfPmOCn1v/ZvsgXxfZB33iPto1/3n30jkeeylvftYlF3rjn8tGes//8DvrA+9jn9GB"
    "Z67ZdhZts2Q60rY79EniuRq2PW+g8p7TpttKkt0Tz83gfMXSPOc5sTXm3lfzmvMsG6t9f1XpxsE2ox1xNzQahuyo"
    "8txtG2UWr2xl2YofqpVt379y3Lrs/y2dYdqsH6f16INQd/wmN64glZP5NLeNVD4Xx11rH0Pr08JK1wbI+zmLLLv7"
    "e/NMO/m1UMd+F7bRXwl1+B1eHWueaboS6vDayG5nGdThszMOmWO+1wKoc+pKcz8F15kJdez+4ZwFkwLqcDtnwh5T"
    "u+9GCRi3PczxP6PiBMfrB7mV+vpox99HcpiALaS15UDArrfyqPdyvHz3pmson5Pj9bvw++0lYNxmB8Amkk3hNtLF"
    "2wBm+1wKAVu6wLyfEjC+3xcgA06tM9fOn4AMOIfa+hDK7qSy96Hs52Az4rJ/U9mbUPYVlf0eyrbyfm4o+4DKXoQy"
    "zpH+DJRxTrYnoKzHKNdmxGVTR7nrIS4bPMY9D4bLbqey+6CMc1L9CMp6jnX3oHEZ5xS6Bcp4j/sNUPZT2jO+Gcr4"
    "LPCroex7491YsoazFMe758E0PDOVrYCyctpnsgzKeOwXQ1kFlc2Hsv5EW7OhjOfTdCjbRmWToSxB8/wcKOOzzMdB"
    "GfODMUhrVDYSdRCyAw2Dsm5T3VgyLutFZcdB2R+obAiU/Wuqe65yQ3vTXX2fyz6k/Ff9kZ7JFtkLfUQL3PUQlx25"
    "0NX3uew+2pe2J5Tx2QsdoWz1Sq/N6LJ1XpsR8z7U1z7bIK8BtB60wNJ7WC/jmJAZqhnPWjZMJA07AOItWvcJHXqa"
    "XbR0eThjU0OMXhmt8W5W6b2upRDLcQ2NaXHzDGT6gNQ4211SiUQTRWo3+sR8aNTJVSNOZkEzdcF+xZxpyp9wY/HM"
    "NNfAf3zO7T0RfNX5RHvlTW4nyIvn6w0CjlNc/0er1iVtnLa6OOmU1v+/rF17bKaD43Ts5DidqWSP+n9dnD33Sv2x"
    "t7OP03Xn2Alizcxu9ve5qNyi2gqfprLxNTvHeqZChfCwjjg/yrlcE3NdnGk61+3xFaFnZ7wxd4iHm8cJabAc34d1"
    "8GedDppJZC01komcaCaWA73lxH5C+N/joSzndcfCA5SHv2siO0t8KELMhpYc9O8w/7yEdLrRMbeM93aPiHnzOq4g"
    "3fgkwFZMMW3kx0JbZ1d785ihndrOY2afC4V5zPpYZx9iHjP7zETMY2afb4h5zOwzGjGPmX0mJOYxs8+ZxDxmHD+/"
    "90hvHrOuU0wM85glLOwfYMfgMwW57d40Dn+B62+yzrx52/HPsfx7J/MZii8JdZ5cbY7PUwHPyLEWj8JzjNhoxq89"
    "6HhpbCzZle6FXF/OAIqVcPzznt7qeGMXON7tBsd7llQx2QA2wn1478aVUMbn8q1x/M+KuxSw0Va+maWA8R4S9jUt"
    "BLsf7i/B/DAcfzEDnolzk05x/Pccne3478Ua6/jHSIx0/Pd3nQLPi+dSYfzh6fRsFY73DCs+I+hwoBvOnzl4hHkW"
    "6AC41wtjzDNH+ewurtsd2uO4o0PXmvxsL6jDGNflOu2gDp/Bx2ey8b2K4bnsOrfNNOvuUG57nP+d45T4nv8Gm7Jd"
    "55RKs+7fwF5WQv31EdnL/g98gdNovI+knDPtx7l5a3FevAbP98Z0+X1fUN4+4X14TMdPwHMdN8WkmUfh/Q5Ya8ac"
    "fm7lQHogoC7fm+veobznJTK2RXnzC3I/XYv+qvUmdjX0oW2nxtxA2D+XYR+uk89avEh5aYbb43nDdc9X3nOmpWdI"
    "zX+hD5i3ng1yfhrx6zOh/tjhrs83ZfcGbEGVyYuHAdZlnImdIGDMF48G7HnrTNnD0G42xRsHYOeqxzgA+9xXjAOw"
    "c0ZiHICdAxfjADpbbaLv284vjr5vzjPGOeDttWixcmOmtU+R4wGS69OyErX55HpXhnYCfZH3XnJ/DR3l9mEbKOOc"
    "+ZKPUdMk++J7CWto7EOWn9XDvX1YNMW02WIfco722unePuQzz44f7+1DZ6KZjzQGvjddZ7BPvII9H5BG7HOf8f3s"
    "M0P2Uf7n0uH72WcLJYX73TFTiBWpNZ9Fio84huZLqRAvYp//PFD552vtpfzPit1PaPO5tV4/vn32IPrx7Zzr6Mdn"
    "+bVisdcuzOdexizboT1n/j/ySvMv"
)
