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
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (52292, 53011), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (53011, 53063), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (53063, 53578), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (53578, 53907), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (53907, 53979), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (53979, 54125), 0, {}, (None,)),
    '每(1?0*)股': (32, (54125, 54157), 1, {}, (None, None)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (54157, 55026), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (55026, 55957), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (55957, 56162), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlEHgJq7gQVJR9EeuCilGr4kIgBEQUQQNhkUWQTUAhKCoUEFxY6o61rrV1+f1rrVVs61Z3"
    "f9pqa+tSf1hrq7Zqa8Uq/8x75+R+Z+659933kiDB+z7ie5nv3LmznDnnzJkzZ9oopRL1/5z6f7H6fzvqPw79Xa7S"
    "nyT97lz/r4AwnY/TOX8bKKuw/l8rwOyySuh3h/p/Rcr9fL1jx+X1/wqV9dHltqXvYkrD+uRB2U4LKR/Lw75zYBwU"
    "9F2p9Zx+yUH1meLU1zGqV379v471/wbU/ztceNfe1C4ljKMua096sS6/fRO1Vf8dd9J102V1p7Qdyk0bUJ5O2w5p"
    "ed3Saf+q/9eJ6lJA2GD6XmqNl9Quv37RZb9Z/6+Mympfnns5z0E57RpRzs9pPEtoDPRzPSmvbvMRkPcn0FexAem0"
    "uyDNobQfQtre1M83Q1oryndd/b/v03v53dPpeya982IBm0LYEqJlxMZYY+NQ+lT63ZbKbmeN7zD6PhFoOExZZ0D9"
    "Zlp1rwZsooWdCtgkCzsesKkWNkTAziHsUKEu3FcDAPtFnon1FJ6bQdi+xAtKiE5wTtY1cAnvR5dxLJVRCmM/j9Ja"
    "Qxq3rRDSTqW0GJWXT88oqkuCaPQYGoOO1A+LYazwef67vL6g7xHv6Qh8rCn5ayaeNxXaMYnKiKcqGfyJWX/nObvX"
    "J9UpZTvaqtw/5UFgQSJzAUwnG+sHZDTRXRnJ5M5EgzGgm0KiG6YJPdYTLH6BY/9N0Vw50Fxj35tPvECF7APu02Pq"
    "KzKN8pdSvUqob4N0icJKs61tCc+mjK1CGT1IDsRZZwih0/jVp0OOZUn1Yp6VaUzbN+GY8rtfz0vL/WzHqFcT9kmv"
    "RvRJEZS3dEH6u2Bk+vuh2W55N9Y36ARqZwk8y7r33PH0TK23Lm19nnl2sf8zYevfVbn6MMvkGVXp7+eudPuVseOq"
    "qb4XprE2IEM5rQjyb7by2/Lx9PrGLKO6FBKu8/ex+I3G9qJ8nYE+moKn2e/SefoRH45TG/Ms/a0n6PpB5ezlM3Za"
    "T/V7xm+8tR7r90zY8d5XNc/6h3W1IN3fHvvf1yfckMWc75OlDFrRTG2dSfp/Z0rPy1B3XhONg/xN+3Hczt1NPnUh"
    "k4NULInmjoyl1zSaProAPw6iuWzGORc67Qxr/LDvyQcaDsrH7f66/scmgc92b8ScYh7/3lnp70+r0+9aDNg2kq3F"
    "lWlsroC1ImyGgF1alcZqQc6sWJBOO7sZ7SYnNZHd5NAmspt0B7lgrIvLGpapvnOgo2BHKRXsKK0FO0qhYEex59SU"
    "+h8bwS5q01hPQV519snLchHzlvjkZXmYixyM1sRBa+JgmtpZa+KX6/+dGUBXPQS62s8nrzMgPA3ulQUNFg/YPXSx"
    "BWQrK6R+4fVeHqy5sRzUfYP4r903Q601WpjymQfbZX0nx7LaCWXtS/0eJ94YE3ht0ur/HoINMgzN/Ki88evNIJmP"
    "5ZVae1hxyKfLZ4uqTn8fyv4/oqn2IXiizRiDeWI83ylwCh0n4RSl/i6u/9eqtVPitIFMbR0n2fBHKT5exj/a7Vye"
    "qHY0vdqeCNR1Gz6rYg20l+atySQ/VufluI5vORUC0WLuXjavDt2CwE+mlUmm5lcYEyyU9Aj7iWd8Zbagf4bM9aoI"
    "SGWd/37sisr0XP0RzdWSZllX5nEv5TeQRKE98iCtiord360apUfsrE8iG22mrtHkHpoIw8+wAPqJZ1WVZLh5Vhe+"
    "N6ROYXvecPruBWtfJ8Tady/W6UBGZrtOz2YNzXsMbUg+F8O7w8rhvaBbuc79siyPy7yjflD3z0uXeaJj2gSehrXk"
    "41R2sun5Qiwvnl9Aw5ci0SJVzLPdw4baeJeku+Yn7pdSkXl1U96oN5dXNFmVfbLVxcJwqUSuorouFz5jScZGmDAT"
    "YTixY61VZtO+ydtVbl/OBT18mjUvDTtBU8vZUM3PUy3lE9Z+W5y7aGvgeflAVXrvzQF+qXnkMMcdR82wbqDx/b41"
    "vtdQfYqzGrYwtJuniSbf1agLcxT2RS1Gm2rEmsb76eFfzr5Nre/J1c+SPVcYOsA99f/utngP76OeUOUq1zeDLnI9"
    "0WEr1QzMJtbASOLu7IElX6HbSUU5TthdgdnkMvKxnF6Uq/BP5kpgAc8lcuoDyX9N887L4W/2adC8c7nFOy8k0ihs"
    "Ht6pLDrN4VOgdvlPSN5ZFLMILxmg4fdoat5Y4VmPrKj/cbGT5lu3Eh00/cLfibEC5Opf7hpEqn+RyLdaqRbwqfOy"
    "FaepKT0WmrVkvYDMya7WxHYzV4//vcWrXiVyKGt6XqW1vAJNkokGCixuZU2HElwRtxXFQem3Qc/Lnsaz0ANbpu26"
    "0XOoIre50njbtG3rOsFxbV36787WGmyqEvbeozV1k6ypQ9pRxCGN1ivReqUlr1cOhL+ls1T/3uj6uYW1u6PtnsvJ"
    "xXaPNqkbHLM89hk/pVKud18V7Zs0dt+kov7HECey/e0utr9eu7jtT9PuTT72k4j+Ivprbvrzk5E3wt+FyvUdYV2v"
    "y9j099jhrk54af2/S0hPn63cvbQZ9HxKK2tSr6tYSPfa+K7lO5uV/1Fu+n1j98xwrN+ms161U1y9vhC0vQ+W0znq"
    "8bKvYiuQzVgun1nU5w2RHkuBDtvnm3T4YixNX0+DbtGMPgzatynOjLGQvBjc7uWWtaaa2G4Mu6gjQzykISGZg/Eg"
    "kImFJv94o9dFqU/n7Atxcp+EKvfu8uf6FdmRK86VVjSEP680feG7TXfPXGj6/I/j5v1HtZl3zFgz74eQl8/ESmda"
    "dd4/Q1777Kp9fvS1gLz2edLnnPQsxLbZ5f0a8vDz782j9V0txRmBPD1GyeXcB3nsenF97oA8fn1xE+Sxz+RyORsd"
    "92wTt0uPlcbWOd6zt7dSO1Y6/udylwvYws10Bgswru9N19AZLMd7nrftcDqDJWCn8BksAdP9rrHxgA0eY7ZvDGBt"
    "x5njNAIwHgPus5MAO7TGLPNYwPrPojpRPY8A7IplJnYwYO+vp+8Naayvk9bLWd7h2jqmMp/7S0xJn0e71NKvkir7"
    "srZR/5xP+pZH12pyW2lMsonG1e75Kc/eCFaetTaPulIZ/a3XeedZOti88S79qGa3i9uCMNbyDOGNNmjmNpbdYT7z"
    "mN02Po3tA7YqPY6Nnfd47vKrSpOW7N/H1v9REUuXrc836/cdHWI9FsvLZjGVX1CYKCpu5bQuadPWSZaWtWvvOB06"
    "Op0679FlT2evvZ19nK7l3fbdb//uBxzYo2ev3k6fvv2c/gP0kwMPcgY5BzvfOeRQxzns8MFHHHnUkJ22HtMjHW//"
    "S1XXrXMWSmC4/aFEtlT6mMcRPpGMx2EWlusf7HNcXq+LxgxyTeRG9YkEKbaWzn8MOQXHffTe8vQrC+rqf8XqM8RZ"
    "Q07GVCJevzDcX7lb1U5WvVERJ3ts/YP1P+sStCRJ1MnqseO7hIklQyjtdfBd4Q5sukHfja+Q7GhORt0/rnso9V95"
    "/e/6esRX6iHOYsnhpOq0PD1AeuQbaFalYh+mh6ciaOlU5+mTmE7MTBpx/Y76sSyvb0ysLpYuZ396W5LpLaYrUT/G"
    "PWIVmYgv6bM/VSE8l8i4WHKwfRXhFrCxVNZYtkusumxYQl24uTe0osJL8GEnR52eXCmWrvxNHwnfypX7GQQbhiDu"
    "06gYPxpzjFfnQxdrTpBIlVrn4TLxUN2XNJvlYOWSGXo25hlUTcTpAuIh7Ry+g5oIy1NDDWaF0bVpzlbnN2/ryaW8"
    "ws+SX57IzpaRDFL7Yp7pKHJPJ1XIxVKLK3Lqkbcv9r7JsTqsImt7i23fls45c1yL9WBXXEN6WdPvaqRi8eTF8byk"
    "+ClsMrWi2T852KlUY6ZRspHlZqhxFrbkBL5er+1/btHUvUBTzXsOF2iq0I9Givy2B1q13jVpKh5q5JxYs9FUaHNv"
    "0qhZLFMlnCwNy8lAgZcT3cczLYDtmEP6PPmOm1x7hc1LuZ56HnxRYNq4zshPf7fJcs2r+bc+OzCfnptjPdesNq9Y"
    "w+GC3eLTVOcCcjiHafBJ237BtlcuV9NPIexn6HFfZI37PBr3gjB2jKxjMmW5Z5y/C+wrl+ckjenTWWXUqZtUsHtJ"
    "g/lExB8i/pCJP5Qpcz/lsTxT1th20Z/V41c7udPXQoG+8iL6atH0hbImFsmaSNZEvOBbzwvKlLnvuo18ND6vdm1J"
    "3bVvqBPxiYhPRDpppJO65bI+Kp3N0Xpowx0Uzs4422jTfuTDYY6o/OGzjSXKjBOrY5O3Ip+8vpXueP+91r1L7Ebl"
    "4ppGNoPdN+uzG9kNc4xjYGQ4xJHwtQjvsp9YOEtmtkQR9GxdbjVNZFtCLPcpLekt+u/rnXRsfYkHDRvp2nOziWee"
    "w5mMFhX1PN1L++Q+/WJhDfX+JCONV69K9/fEM01fsn0dl0flWzyKq3ByteuHFsmdSO5EcieSO80hd/zixmu72hMl"
    "ZkyPihLzbAqfO+hN34+uo7twR6bfs6q1m7c1ndF4dbp7J0xKrm1M510akPfG09Pfy8iPf25r9zxGMZVzIvHLy8hm"
    "fG5AHq7fOQF5Pl1O95dBHqwzvmt4QB5+1wkBefhdR0GeEspTOZzOOdC7DhbylI4z8/QW8ly6Nv391DqSQZDnT/QO"
    "ZyKdpxmTzrMH5HmxynwXtz0ZkIfbXgh5bJoZTOV83co/z6NU539Bnl9Vm3W/fG46z98hz8uUZ7RVn3chz5unyeP+"
    "ByHPUSvMPC9DHqbRm0ea/fN0QB6uz1Yhj6Z1LOenAXm4nHsgzzQ6T3PgWDPPrQF5uF3XQZ7biSYOGWnSxlWQ5w7K"
    "84Y9/yHPSxPleVoXkIfLWRiQh+s8S8jz+rXmu2oD8vC7xkGeQ8h+uGKx+a5qyHN4rdmX20lfOxny3Et5bl2d/r72"
    "TLq/FPIMWuxi2M+HQZ7PlsrztD/k6bnMPIfFdT4A8ny63JynRVPSefaGPMybmP9wH7YPyMN92AryrNic/t6y2pzv"
    "sVbuGQrkvRr7stiLTaY++0zArp9G5xsFbOvSNPaegL27Ko29BRjz5iEz6f5SAWN+9LKAsTx7BjDmwQ+spfONgA0m"
    "rCuNwS8AG0LYjdSv/w+wCYT1n5zGfgzYKsJ+R/15O2B3E/YaYTcD9kSlSQ/fB+xdwg5eRvO/2HuX2zNU5mrAOhNt"
    "dCRsBWDDCOtE7btIwI4fR/cXAWbLxPMAW0ZYj/lpbCpgvx7u8qmU/AcMZWDqHnYB++Vqmv+AfTTcnPenClg/6rPj"
    "AasdQXeukx1yCLaBsNepnocCNpRkbJtRdA879hlhhxOd9RSwSUSf+wJWRdi9JEP3xHoSNpzOj7YXsKup7SUCps91"
    "aqxAwLbUpbEdRV6saD2dbwZsapV7rlNj/xSwmk1p7APA5lS5emVK/gsY0/wfBWwLjftvAZtL2Iekk74A2EKrzKcA"
    "W0LYRjrn+hhgj1W58l1jDwGGupXG7hcw5vV3A7a9ypxjtwrYuzQ3bxCwfxC2UcD6jabzzQI29Hw63yxgby2i881F"
    "3jPMvameiwXsFuLlcwVsGJ2ZngFYMWEX0TyqBazTSJfeUuebAduTsHFE82MEjHnyCAFjXnCSgN1La/9jBayc6PoI"
    "wHqONPnZwYANGOnyytT5ZsBYX2Nd4wABu4Xouitgh1r17AzYjYQV0JnwUgF7hcaoGLCbrb7OEzCtg2rsvwkvNngC"
    "6f8C9jfCPgLsDqvP/gJYPumNVxNfehuwjtWmXvB7wFjfvJ3a978CxvPvWcDOrnbXshp7HLDZ1e46RWOPALa62p3b"
    "Kf0fMF77tCH59xMBu5no8w7AcD2ksS0Clke0e62ADSGauFrApq5MY2sA+x1hm2iMLhWw9iQblwL2GmFLKf7CQgFj"
    "GpwtYM/Q/bHTAHu92tQ/awB7j7CORINnAvZBtcnLRwH2d8IUtW8YYPFRJr2cAFhilClXjgaMbR8cP+EwAWNaGgjY"
    "YYR1oLr0ErAHqC77AXYRYSUkG/cCjNe9h1BdOgiYXhOn7okXsK3UvkLAPiPst1QXBVgBxZV4Z1Ya+6IQ5tgYc/w+"
    "ETDWy/8G2BljTL3u/wD7grD7SQ/5k4DdQ234HWDbCetDNPEiYLjGT63/BYz785cCxjzk5wJWS3PsAQFj29iPAIuP"
    "NefKDwXsDJp/NwrYLMI2Acaxw1j3Xi9ge/D6X8B4jC4G7ECrzCUCdh2VOQ+wgYR1oedmAnYaYffRc5MBW0Vr7KuI"
    "JiYIGLf9dAF7gsahCrA1hK0gnehkAUuSzDkOMF7vc6yZI3FsCXuE6OU7AsZ8qZ+AsT5/oIDxOq5cwE6l9u0B2BbC"
    "FlEbygSMZX8rwH5AWDnpKHEBu5/m2FcFLvbQmSbP+neBN8YM08vHgNm20PcFjOnzHcAGEvYl1eUPgL1D959vo75+"
    "BbC/Erb9NIpvBNgnhL1IbXgCsAPGu7qKxh4VsMso1s+DgPUj7E567l4BW0BjdGeBN/bOiWQzuqXAG+uC72K/DrDt"
    "403avUbAdEwkja0VsEepPy8DTMtL1HuWCRjrKBcI2Laz0tgcAeP3nStgXUi/nghYB8L+S3ryOAFje8FowAZPMO0a"
    "lYCNnGCu308EbPQE0zZTAdimCaYd7XDAjjjb1BkOAuzts037S2/AZp9DtgiSD/sDliSb5U30vr0FjMe2I2AVNSbv"
    "aQtYZY3LS1J3VwNWXWOucxzAptSYvGd7vouhnVpjnwoYr7n+DtiCGlP2bwNsEWElVOabgC2rMdd4rwnYEzQfXgLs"
    "asIevCSN/QawDYTdTnzpVwL2J+KRDwsYr53+R8BYL79HwHgNdBtgt9SYa6CbAPshYdU0RpsFTBEtXQnYI4TlrUlj"
    "3wPsCcK+pLZfAtiTNaZd6kLAflNj8sj5gL1SY/KJWYC9UWPqWVME7HTS+c4GbJtF12MBe5+w16kNIwHbUePaNzR2"
    "CmAryVa/kp77LmBXTTR176MEjGXOITh+hO17Edn/cYwIu5TWAT0E7GXiS90A4z0c7usuAsZzs52AMY9sDRjvsVxH"
    "dJ0vYGzz/zruxfTejMY+B6zPJLLF0vv+AdjphB1FvOCvgN0zyZwrfwasf605tm8IGPOQVwHj/aG+ZG99HjDeF+L1"
    "ypMCxrriVgFjfvYzAeO+vk/AmLfeJWDTyDb6A8Cqak194nrA5tW661WNbRCwh2eksSsA4/0utmNeLmDcvjrAHqk1"
    "6WwRYJ9NJvsujcP5AsY2q+mAqSnu+kNjkwDbNsVd72jsLMAOm2raz07D/iRsFtVlOGBHEVZCe1JDAXtsqjmnjwFs"
    "4nRzT28wYJOmm/aJQYAtIWwL0VkfwE6cQWs84nXdAdsyw+R1+wD28Axz3dgJML0vhrwuCdgxhM0g+iwCbOVMk8/H"
    "AFs109RfvsyDtdNMcy3zGWCvEzabaPBDwP4505Sb7wkY625vAfblTHP99zpg+bPMfnkZsHdmmXt8zwDW/jyzz34N"
    "2PzzaT1GY/sLwH4y17T3/D/Aus439YkfA9ZjvrkGul3AamncbwZs4kJT7/m+gDHtXgXYCsKepPatBuzgC0ydaAVg"
    "sy4w9Z6LAHt+kTmPFgD2MWHLqS7nAYb76Kn9P8CWL3brlNr/A4zjug6dSvt/gL272Fx3VAO2aEn6+y7iBacK2JNE"
    "88cDtpSw22htOETA2D5/KGAHXkTjQbrbAAH7mOyfPQHrf5G5ftgXsNvIryBButuegD2w1JxH7QF7nLCnqA0lgL1C"
    "2Bc0DgUCxnxiRwx4+VJ37zS1/ydgLIv/CVjHZe7eRmr/DzD0iUjt/wnYhwtp/w+wg5eZNojfAjaqzpSNLwjYlxTn"
    "9inATq8z9fLHADuDsAPm0P6fgDEt3Q/YQPLn6E28527A0Ncjtf8H2MRLzLl5A2APXmLa7jcCxn5QvMZbJ2C877sS"
    "ML1HkOLXVOZywC5bRetiot3FgL1L2ANEg3MBs31qZggY21FqAXt0tbm+HS9gLAPGAPa45ccyAjC99sG5cpKAsQw4"
    "FrCu5Ju3H43fEYD1JWw2+/8JGNezL2D9CVtCfX0AYN9da+p8XQGbvda03XcGzPYhLAXs12tNfb4YsPfXWvt/AvY9"
    "avt/Meb1OrOv/yVgLMM/ErDVpEv9RcC+pD3otwXsTmr77wFbT1ic5tH/Anb1OpOfPQuY7RP7uIAVksx5BLBfrjP7"
    "7KeAPW1hPwHshXWmfL8DsJfWmfr1FsDesMq8VsDYT+BqAeN1+BoB4/ddCphab86HpYAVrTd9sBYC1mW9a4tI7f8J"
    "2GQah2kCxrRbA9h8wu6iuXImYNqvIDVGpJ+NErAxhA0TMJ6bJwD21JWmDfBoAWP5cJiA8XpzIGArrzHlbS/s6w2m"
    "v8Z+2C8bTP65F2AfbTD5UgfATiDfvw9JNrbBtoNfYGr/T8B4n0sB9uRGc73yhYI2bCIdjvbmPwGshrBSksV/A2zx"
    "ZtePIrX/Bxj6Jqb2/wBjv1DWoX8nYLyX9SKcK2Ve9QykTaC0JyCN/Skfg7QnKO1hSHuB/X8hbRul3Qdpw2ge/QjS"
    "2LfsdkibQ2m3QNoCSrsB0tZS2mZIYx52NaQ9TTR8BaR9QGmrIO1j9v+DtDiN1zJI4/XvYkjjPYv5kFZA/GY2pHWh"
    "tOmQNpDSJkPaJ6THnwNp7Ec5DtJ4bTwG0ngtNhLSeL96GL6X5u9QSFtBus1xkHbSEtL/IY3XBIdDGs+XgyGN6bY/"
    "0gal9YK0eWvd+Ob5IMvb0sEWTruE6HlPSGMa7whpbD8shTTe62gNaUPWe89dq03mGRSdfgeceWq++8Xtw22xhpvT"
    "lOf8U0I+8GTdHPTNfyoa/URdkx1pcrKoZDLc+4aGOxGV9d1RdbHQh//4zNTFVD9NoxcSKRQ2D3ly5fLiDTPE71Og"
    "Wsgn3igKChj7imapiXnSLtOZuRickTuJ6MLP5+4w5d27ZGyg8t/f6gXYR6eb+6H7CWUeT/J7L8CGjTTXPh2UV1dn"
    "X9I2yru2430H5OecFgMeXmD5p2rZxf2YFMplH/8iwL4k7O4rvPG+rqDf3Oe2TnWZIEuXC/LrQtIzWFfyxABqFvkT"
    "M2a38MlXLesTz1FslGcSU/GwEzTD2WycuwXUwdIcbkX0d4Zyr73AuWzva52q/P3+jlfefUJeWw9R/jajQ5XXHsHY"
    "AOVvl+2pvOfNnlxt+tSXq8xn0jop/706nLt9LZ6Ac9c+F8L9XwryVOvjkygtZvWzbRs4TfmfgxiuvHu1/NxQ5W9/"
    "O0boZ8YGK3/b6iDl3SNkf4g+yrtXpNZ77xbabvXPPsq7Vv+82jse788w34fjcSvtby8Y7x0Pxvg5HI88a450Jp7I"
    "WnAJrbs6NCdfdIT5nBea+ezS/LLcyxnjoXTkOn/NJqsLBJL+Xe7HCx3Qb39q8UKWodOIp9wFdDZ2uHsWMuVnANiC"
    "KjdPys8AsC7jTGyDgPFa/ArAnrfOK16u7YiE9ZqSrusFoJc0s2y3tNgYUHG8JYv4eGO19fJslXoVblHKsgR5ne3X"
    "IMkevssNZY9tG0Leap9twvfZvt2ZeGupxVtbE29tiKfSLtj0ETRv86l8XbeL4F3NG7PQIoZYXuNXXi1Xr20yvVWK"
    "KaXPm/Bvfa4Iafq7ek/R5zltZ+VYmKz/baV1aYz8tAeTvtEDaJvzMNYNsMHVbp6UvyBgXCZj7WB+cVobtJlXe+fV"
    "ORwTYIN3Dtnt031hx7bhud2Z5lhcuTd9F9KcS1Aal8Fl8twNWucfYemsB7FvmHLX6xzPZpDyjzea2n+lb8xzMOQJ"
    "ejapzPimecqNZxwU31Rar0vxcn9cn/E7yoz7M9Aqf5BVp+5Cew4K2R6d1p7wIuW9w8RuC9MDxylKUh67nRzfM+VX"
    "WJ84wWluncCO5drSlvWC3tlEsVzLc3h1GKsu84flwMAba691MnHyvKZYguw6dtxMQm5XiOebaXdDjJPZnDqP26g8"
    "tVt+6jLr9yGWAyk9wUnroil/4ermHifHXIbtBh8PD1a5zb+g+YWy8sckI1EGl+1Qao8dXlmetNKj+bfrzb/BNDYp"
    "G+oOc/zawfghDfQlfTlIx8Sxd0LolZ2V61Mg6Xl2eZKep/M4Vl3xrlC/uJYFMTOu5bn07skqfFzl7O9/aFmflP40"
    "KZMVMdDwOKgxa2BemzG9fN9J0wnSSMHb9fnedvOsd7z2xr5ki1xVj80CTJcxVe0MXmVEmN5N+ZOvGTuWleBRXtve"
    "no67RtdxWqT1vz4XxfnbOv6xVBKO/5kqTfEN/nC0h/JfsFG0Jzr6HNI4/s4nkLaGfNo+hDQ+1/S+8o+Z947y+tn9"
    "UXn9v16DMnrVmNhLAlZD/mq/AeyjBa4/QOosMrynN/HRRyBtA59FVN6YAZz/PgHj53CPgOO0cVxz3COonmBiuEfQ"
    "Z4qJ4R7BM5UmhnsED1tx1C9X3jiQjNUpbzxgOw77QuWN42vnmQV9x308TRh79tGugfycdhbI6a7U9s82pPPlA1PW"
    "sf6Y9kcof9/Wk8B+M6fKW47Ox+Xg/rR9bgj3p+2Ybbg/bccg6RlgM99X+e+x7ynY5tEXkf1A0ReRfS/RF5H9aNHW"
    "z/6YmXx7dDmdaN+A/y4kOxWPkWHDr/98vWPH5V+n1QsPr2tL38Ug37BezgBvveJK9kkoh2+Pr+WAzPeno00TLzRn"
    "ujyb2jgOdD+V460Su41uFM+8T5PDhppHV0dbtiIbew391mNWQnyiQzQ2O3VsHNhP7AR2RcfivZuWpOeu5ONi+wTh"
    "3oftx2LvKXaif1iXuFW+HS8Gy7fjz2H5+cRvOtG+Db+jUJDve4/0ls1+NvNqvTwsTF/pPKcCjSM/m13r7nX5teWo"
    "gD44RJBPx290fej9ZCfuidlxaroFyLUuAfKwnfI/I4Zy61HB57Ihhjb0rd+esLL2uJG/DyCdANfqrJ+V1rjP2v5L"
    "dmxD9F/av9LE0H/JjqmQDNAniwL0yRhYzbHNU6jdeSBfm8WmGLTL3RI/uXVSIhvrQGGA3t03QF8/QHiOY6V3BZ0W"
    "y8S1H+dtD3nxHVJepD0bQz/kUos/2nwKyzl4hhuHLejO0sEQ1533s1op2a7G5/a1P7OffqfA7vW0xVf9xuPRgPF4"
    "UHn9yRm7VyiT7XJ3Ur0Q0/diSet5fU8Wr0WuC5A71wTQxlqhnoxdBthlVvuWBYz9BcI6ea6wTsb1H5c7DdL4HrBJ"
    "kMZtmiDQ0RmQxraM0QG0VSmscU4KWLcdq7xn7Y5S3nN6hynv+cBBynvOsV/Aev/AAFlaDtgDVa5ekIpFGSC7ywJk"
    "cCsl2w0L3/bq2bj+W0hzKEbyrdl8BERbWV5YBp3f4iVKModN6Oy36ytsWWTrUkjHfBa0n3Jtj1oPk3jVgJEur9oX"
    "bEP/WWDatPgc8R4BtFom6IQ2HdvP4bkXab1YAvsnJSS0O7BNjeaD3hM6QljbFBLGfKQT9ZMk8/icTW/lPWdzAPSj"
    "Pncq9aM+l8/92EV5z0TjWaWCcWb5eFbJvmsF68jnUe17N0uof3kNFRPWJrY/kZ++nQfydm+fvnoB2mSfe0ad+NlK"
    "k3ZQnxhm3YGCbcLxz4e9r5gwvg3nOeCbz0s1xK8qd7/5bPYFqvF3pmf+ZLmrFv9GTQ/5uCuvmuHO9GAWl9UuS0VY"
    "u1MsAx3l+ejCTDunVLq2a3s+frYhs/0V9ddTHVN/vRt0DP33ZrUT7s2UzvDZUrigMNhXqWiXl9dhJXB5ps3A3Nff"
    "deF2GDMUEGvU29w5gTJmCMWf6zLcS9PvWzImFVtfuedMtV0lOmfasmg07DnT/ZU3Pmo10cjeyr0fuIj0rr3qa7Z3"
    "uatf2T4PyQBdsSjAthjET/OBn95l8dPoLPTuT6N9nYgXfRvG+QHlngsJOkc0g+ws/yE/lB+GfI5jdf2Z7r3YBGs8"
    "bevJZNdbTfmlfPPGu7/ZzoZ2OfaH6A12uaQyY9SfDLY76R29p7h1mQplH0rPD7vQjRHFduPDxrt3Iervn1eacfFO"
    "g7wvU6y2tZeTnYHqvILqfAqs59m3pSPdWeOMd+1ynIffVTrDzHO4sC+ziOJdHgT1uWa8ue94AJ3fHzLdtctx3u2n"
    "mXfTcLxIjjWMMUVOpzwHrvWu07nObFNEHYrjFx8xM5xfhrR3iP1fRmkf0Hn9Q+bIdyXre6KD1uyRTIxkYjTOkUyM"
    "ZGIkE1uCTOzpY3fjfjtsrXev/IszvXn0d7vJ7l55Q0x5wqadb9rKbUwqB+uKMcbw3mFJrmM5ZT7zQfv28L6G3/74"
    "DWS/P3KEi/v5P0ayP5L9keyPZH8k+yPZ31Jkfxcf2W/L4WSAXlAUIOtt+V1Acfk+OiuSoxF/jeRoJEcjORrJ0UiO"
    "ZitH+U4SSY7GIzkaydFIjkZyNJKjkRxtQXK0ULky8ggqtzvdBdmF/t4y0vRb7zPFa1O2n7Hz+sX3ieRmJDcjuRnJ"
    "zUhuRnJzd5WbdsyILgFy087LclbKy3ES7GciWRvx4EjWRrI2krWRrN1dZC3X77Eq0z/YHodSkMuZfIrtZ/3kZuRn"
    "HMnNSG5GcjOSm5HcbGlys8iSm3a9OJaITquoce9gS92FWZf+Po7+fmaB7PeLsfw4NgffB5RKp3L2qsy9PD/ZXBDJ"
    "5kg2R7I5ks2RbI5kcwuSzTr9rZEm7XG9uK9ZZuvzMJEtN+KHkdyL5F4k9yK5t7vYcoePMdvwJNFwId3tsx/kfbHK"
    "PRMq5e0MeZ+j8j6vlPOi3xLek6K/NxPd/KU2eN0ZxWOK5G8kfyP5G8nfSP62tHXnCyR3z6mU7a/Hj3P7KFMMJ10n"
    "zlNk5fm42rwXZ9iVbh3QZ6kwgIZ1HFr+/ep075mdkhHumRxsq1SW1h2kWBLRWjqS5ZEsj2R5JMsjWd5SZfmJG3xi"
    "MsH4lCnvGEWyMOKRkSyMZGEkCyNZuDvJwlR/VUexgyP+F8m5SM5Fci6Sc7ufTy+/89C1pn0U7xxkjPNynuisS8Qv"
    "I7kYycVILkZycXfzK8o0Dp2h3ziGgp0H4y7Y5fk9E/kKRbw2kqmRTI1kaiRTdxeb6jSSdUdOpbvEyTfoywvT37Nr"
    "ozVkxAcjeRfJu0jeRfKu5a8hec3336VmLII3pqe/e4509xR5LcnPKNp37Dc6+Bm0z/rlieyzEc+NZGskWyPZGsnW"
    "3c0+25XqM3iEaU+9gdrdTbDP4jP2eU+/8vSZTvu8p50XYw0Fyd3onrRI7kZyN5K7kdyN5G5Llbtc95pNZnyEI0e4"
    "94f75X2sysyLZzBtLJKhEW+NZGgkQyMZGsnQ3V2Gjh1url2DZOhN1f4y1MYiGRrx1kiGRjI0kqGRDN3dZCjes52q"
    "b5U5Drp+XZQXk+hA23odsAczVkJ5WTazbGU8krER741kbCRjIxkbydhvg4x9Y52/jEVsZ8nYyI8pkrGRjI1kbCRj"
    "IxnbUmUs1kfyY+qjvH5Mdhv2C1Ee+yZ1Dshr+zGVBOR9fFX6u9u50bnViHdHMjqS0ZGMjmT07nVu1ZZ5tt9vFBMw"
    "4oORvIvkXSTvInm3O51btc+gsm+ufb60DOgC84i0OdP9nel8qgMydGKe+zeumwuoLr3p+1GyPw8YmS57dJ6bt/Uo"
    "N26h/m5F/TZsYzrvyQF5bzw9/b1sQzrv0XkuzRRz/5Pf1WU0focE5OH69Q3I8+nydJ79IQ/WGd+1Z0AefldZQB5+"
    "VxHkKaE8lTQPr6B3KSFP6Tgzz+cxb55Lib6fWpfO8xHk+RO9w5mY/u5BtLwN8vC9ffwubvsfA/Jw21+BPDbNDKZy"
    "ngnI8yjV+ZeQ52Uap9HWu34Ged48TR7Tnwh5jlph5rkN8jD93TzSbPsNAXm4PtcIeZZtMMtZHZCHy7kY8kwj/n3g"
    "WDPPooA83K7ZkOd2Gu9DRprjPgXy3DHR3Fvid42HPC9NlOfg6IA8XM6pAXm4zscJeV6/1nzX4IA8/K6BkIdlxIrF"
    "5rt6QJ5Bi00Zwf3TFfJ8tlSeOx0hT89l6e+248x3lUAenYZzp4hkaBzyML9gnsBt/9Lxz8Nt/wTyrNhs3pXJc/Cv"
    "jiu7kB9q7M+A2bz7DcCY3zxAsvJVwAZXuvqKxp4HbAJh/SensScBe6LS7JOtgNn88WeAzakyn7tPwNjOehdgyMc0"
    "9gMB4zG8HjDkWxrbAJhN01cAdna1GdP3csA+qDbbUAeYbSteBBjKUI2dj3UZY477dAFjnjsJMORxGjtLwLh9pwkY"
    "y+/hgHUh/rQHlTlUwLguxwDGfI3HfTBga2i+JmvS2CCsC2H3kv7TB7C2lhztDhjPS67nPoDNHW/qgJ0As23/ScB+"
    "SDzjZWpfEWDIC1N6moBp/paa/6Bzqilu32nsM8B+MtekiQ8BW0687uAL0th7gOHduhp7CzDkWxp7HTBb53gZMFtX"
    "fAYw5GEa+7WAMZ39AjDkaxr7f4CxLOCx/bGAMZ3dDno6z5FbIG0Cy39IY168GdKeoLSrIe0FSrsC0rZR2ipI0/xJ"
    "p62AtLVV7jqR07j/FkPa00Qz8yHtA0qbDWl6LZWa/5DG8msypDFdnwNpBTTe4yBtIKWNgbRP6D7HkZDGPH4YpDF/"
    "GwppTKfHQdo7s9JpQ/C98911or2+OhjSTlqSTusPabctTaf1gjSmre6QxjRVDmmXkozbE9IuIRrqCGlMV6WQxnO+"
    "NaS9vs67Thyy3rtOLKA8QWu29Y68ZhtGMqqIZOrEM127RUrPdNy8vWrMOf7RArcMnXch5HUWkk651KVp1iN03hmg"
    "fyifd090vOuxk6tde4nOc4bjXUfZeaogzzWVLpa6p3SKK2c4T2y8aaO4nWjiaMjz8jq5nEMEnYnr0R/lAGHLV5Ge"
    "Cdgz1nPdAON+fIbmbxfAhpIu0obmcTvApla5d8Om6EzABlOZ+QK2lbCvlRf7iuxhnwvYmzTf/yFgMWrfXwWM2/5n"
    "Aauivn5DwDTdpfRMATuR9I3nlb9O+CRgCwjrS322FbB8orHe1Nc/E7C/k75xH2APW7R5F2DvWbrdD5RXf2Nd+XrA"
    "ulhrhA2AMX1uGO/KGRtjm+LlgFVPMOtZBxjPC8YWAXbvXLMu5wNm84vpATrFJOB5baj/Jwjy8AxIu4lodDSk8TwZ"
    "AWnvVbv2SE5bQ+N4AqSxTniMpgGy2xYDXy2hvJq3DyB5w3wXeTb3UxdIS0xxbYcNcr+WdEJhjJgn4tnCBI3DV5Wm"
    "TODzimWgE2RTd6wzyhlbviiQLzcoc1/NPv/I/PFqARtKY7kGsKfWufNFY5cKOu3eREdLBRpYJNAy50eatHn09IC5"
    "OkkYFy7zrIC5ehrUj+daFaTx3DwV0v5NtHAipHF5xwp6zVEBfPmQAD7ZP4Av9xD0ov2U/9p+LwFjfbSDoAcnBf2H"
    "YygifRa8XV/u2y5tB9Ek6jzdrPlorz+7ki7VScCOH++di3fMNLEiYR1yvDBvOlE7pLrYNoLWgp5dKKw17H2COVa5"
    "9vpmNGB/m2BilYB1tuwnJwJ2kbXGrghY2x0OOqbG8mHDk++M572ofkK9t1e5ezTdSVdWVhttWw+OY805JpYkOkHb"
    "rtaTpH2RKyq9fu6lSk6LEV8vAf6nfyeI5pPkL6jHf7DW++BdpeSbkNItaQ6j7z3vd+g1BL8v3sj35VMfFVvv4n7X"
    "tMHzjPuslPJhfu573c9ct0Krf6S+1ePqCPmmWe2ZRHXMtDec09Z8Vh/P7nPerr5RX9FEebDtDo1lvpL9a+I0/j+z"
    "5uh7Z9GasdrLM1n2trJ4mh7/W2n8Wzf9+Me8g+lSWX5B6qbtROqPolQfFLdqAc4ZySzz12UmC+9ESTRBDSqabGJm"
    "9i4JUWuz4slA/xK91jgd1uGoo2ha1nSsLHn9dpVrx2K6P4f0139XuuuLhr0Nsg/XTCA7NspY0s8eOpPs2GivJd/v"
    "Y2e4PuoNNgOag+OGu3Ysxh6qdWOZpOzYuF6jPcfNm73y9S6yOT8irFm+pHm9ZaR3zvP72k7wrlnC+B6872PHStaY"
    "tv7jN7r2fV32H8Cm0bfSXd+n9qMBY7/CDbR2fw6w1wm7lcbtCcDYP6aWynwUsNoqs8wHAeM97QLqq3sBGzDS3ZvU"
    "2J0CxrbEWwDj/Vu9n6ux6wD7Ha1pVlEbrgGM9zX1PqfG1jpeGlpD/XmZgCka02UC9i6VeQFgmya4ddLYHAF78JI0"
    "di5gONZsJ7Sx7aSHjwOM92T/RPNgNGBXEbaKyqzE/iSaXUP7KycCNqTW9T9I6cSAzSMsbw3pxIAVTTHtGAcJGNvj"
    "ezte+wrT9f6A6b0a3rvR2N6AvUJ22BuJzjoCxvu+XJe2ApaguiQETO9pacwJwLYrL6ZtPhr7VMBWEM/5u7BHxPrC"
    "NgHjPbA3BVsC2+dfA8zmEy8B796X+NKzuP+jXDshp+1VTv4owj7RL4Q9oQeFtfD9gm3rHmFf5w5hv+YHwn7NjcI6"
    "8vvCPsw1kDab+Mw6YW/me8LezKWCfaBO2DdZIuyRLBD2Q+YI9oAZeu6TTjgZ1wRO8Cdm/Z3n7F6fMH6zGT4DGuNz"
    "mwDdPBubTCJmyu9SpqmJpt3o9WorlulUkz9sor27zxxvGR9Xm+vnTGW867g6TKZ62M++Kjzr9377Wa0/lGRRd/Zn"
    "yfTMu/T3CpLHd8O+XLG1/2XbKm+GvGj/lPJugLyZ6vA9yMv15vLsvMsg738WmOWeYq0Z50HeD2hf8pA5crnThP1E"
    "ew/kbMff75D3n8dAHmm8WH8oUsHtPB7kJe+BMu8fErCPeKiA8X7CAMd/L62n47+3tW+A39Kejr9NvL3jb/cuCfA/"
    "KkAfMcJOorrsUF7/nOPJt+w/KLutvZF/Kn8fnA8CbPfvChg/98eA/bLfBuyXvSBgPEZPCRj32WMB+2wPCRg/dz9g"
    "L043n7sbMKbT569MY7cG+APdABjOQ41tDNi7W4c+7+vNMVoZ4J+zXNjzuxDS2lPaQkHPOl+wkc+EtOcr3XMPtv/M"
    "REhjf67xkDaXdPuxuKdHaaMEP5vhwr7iyYI+drzgP1Mh6GhHQNqC8e6ejq2jDRR8ZfpAGvv4HyjsH+0r+KzsLfii"
    "dIa0r2j/pF2IPZti0hlKSC/IRn/AuG0H+Owz8lqrerh3L8rmBR0CaLeN8udZmc5rdCI7viPUz95z+o7y94fsF7Af"
    "dWDAflQ5YAfPcNuusT0C+qMsYL7inWa2L7p9ZqQswEbMY15I86gwgM91CuCryQDeWRTAH7mOnYhepb04Xuf3r/WW"
    "x7yKdTf7XCqvr3Xc4E7kAyb5AjC/aiesf9oE+EMWCmstqd/Z16y90Ca7ntL+zOBK09Yv2eXOo/FkOi9ulsOMTtA6"
    "JMweTNNvHTX3xkwy14KToQ3fmo5mgYzIJ5nI+y7Nt+8Wyr4fvOzc1XfeEjntuQTuafBe6T6CfN5D0JfQ76e1z/62"
    "HndHeffku06R97gV7TmXWnu0rUmWFnFl2wVv1zmwj94JyrP5sK1rFgp6TRiZ49Bvlsth3vWdABnaL0A3ODBgDVEu"
    "6Ih7Cnoo+gjXzvf6CHN56CPyWJW3j/oo2UckH+S47Zf9YpXXL/vLZV6/7OEjvPtZ9vmfY5T/uSHcz7LPLQwK8PnH"
    "/Sw8o2fvZ/H77pjp3c/iej631qtn4Pk4W8/A81q2XuA5l2HJyoUgKwtUs8YcsGZaLFzWPIPV78IxCUILx7pcS4ll"
    "KawKhX2LMtLXugLGcbkYwzXUWzWuPsixBHRgAYlv6z1e5s84n68Z7/WnaQ1KUAnl7wDrSuYTfr4dRfRsnPi9vTeT"
    "qf1hdGc9/2b7rJfsM1uTAVt1prtnx37Btr2I96VPB+zeWnNvsAqw7cSzH13trtcZ21DjxgTg8yeMHU5lltO67kjl"
    "jQ1nP498rpzWW5umePncF3T27p7VXj7H+7/Dhnv5XIcJ7hldm8+tqjT3XJNCO3kPG8dw0RI3Boa07i20aJXjJ+iY"
    "EGUq3FqDaU/vP8bpHeyrtkcz+AGlWF/9iwsK6zW3ouL6tW7rklQFRO+PZEpdKWun2ut5lBLWndIN25UDuayX2WIs"
    "53VTLDzPDcGxK3L0TsvaV6g8/JomEf615T6Q4y+D6ir8u78ix0GuCz+G5dmWHc/N98ofqotlv8yN5SSTkQelzv45"
    "rg8w8mSJN+lYnyxrDxB8QZhHdgWMbSzsu9xZ8Cvie6BKAeMYLreRzloMWJvFpg9QnoBx+/4LbT/UinXzL+WNX8PY"
    "R4DZ9179BTCO78PY28p7rpmx3yuvT04fknH/K/imsWx8FrDTxprtexyw2pW0RqPnHhGwO0kX+anyj8vB43EP5LFj"
    "7XCbcK+k+wpzXG6A5xnrUmk+fw3k4T651cqzGvIw1m6ymediqAefVeR2LAHsrZFm384DjOPlsY/eTNRpiHZ6zPfq"
    "Xi8udfPYupet56HuZd9JiroXx4vieqLuddelFLPrSq/uxeO8bIRX96qqdWkAaWiQQF+6HFv3er/GnCOoe42YaGKo"
    "e60YbWKoe52xzMSSwvyR7pCbQO8bONarPy8DDlkIawhtP5b4mtYbma/NhvyX+vBB7TvF+ScJNugJgs/OGco/jkC1"
    "8p5lrhTs4ydB3fSeuFQ3vebguh0VsKdzSMC6or/yjwXRQ/mfdeqm/GMedFH+sQTaCb5fbZT3XLlxzs/nLvswZ78L"
    "ySaYT2U61j6dffaP+9mBdV852CF5byEoXz7YBIPelemupjg9W6y891Lw+WtNh0gT2mYl0cplla7tzy8Gn6p0f587"
    "39z/KgWdNu9t+TzQzrOlwxmGXf40SuM/5eH2CDJ2s+OzL8l0lgA64/3KYniWz1l1pL32g+h36Y76ubjDHfdx9Fxq"
    "aJxv9SfmodfG0LrPRxovKS0fFnd+Y+x3xjkOa2n97Bp6rijsGMfC+qLGHSffKXCcwkZ2fWKn+qLW91LTc6JEuH2z"
    "oliDrSHNKpIBK8weuW4+5rLj5y7qec/rVMfcC+M1K8efLQaelEl2XkF0iHKR/QjXVLq24OXEi/Io74X0nsIcdm4z"
    "btDGm2IboWDXF0pZ0KZqAtpsLO1JZ5mlGBV6jXsL0d+NsJ9QZMlB24eLdcdFyowxYcTZztJnP/MnS6/++DcqC/Mt"
    "ZSYHa1/nJnKzyEhOFUGlZ0MPYfkZxsC21zj4PqYr6X2av15n+RrE6PkrKS0vkt+R/M6Rh3K8BvblzpY2b7ZoMx7R"
    "ZkSbTUib+ZYuuI1soJ9Xu7zUz7da6wKrHFMnrbP2UwayfVh5bVQHsX1ReX0RiunvWAYZgFhfss1hGc5OKiOs/UrP"
    "6YMF2xnKtHJLFoZ5P58zzeaZTrDfmmsZZfSP48t2z6HeDzZTX+s6/Um5Mf92Fk1ybBpsi2HXa3KdtkV90nz55ubW"
    "aTPrpIWwD7OzaANjJGX7HNqM2wL9t4L5UF4RLPd43rcLyYPC3FNTpvzjXumY+kdZenVL4Gn5yr3fugRooB88M9jS"
    "zTgu11dOOiYA62v62RNykEksk/9NMvmh2e4e3v4WHTesyWvds0zJHPq7QIgpd3K113/wZ8K+Ur5lS+X6v0v2pc82"
    "mPR8CdmZsu2XGZQ/v8l5aQ4n/r9Z+4DTePtAslksA6iOIu88WJmxKpFnMF/Td6/1Um4MuWzikHLcRNxj7E1lJK0y"
    "kG/q9cLX9Srt12m1VuyHMmXGrNN+NQ7pv3xOrTyH+iZBp06q7OPGMv/9g0qfv2QZhfIlL8Tcx/cWKvfsZZBMeqSJ"
    "2twvxzZrH5pDrbYWhGzrzpT7kjzBfCxnsW+1D82BKvs4vK9l+UyYuvWzxv1oorVs64Y0lhfymc+r3fPG5TBe+Nwg"
    "eK4z2EKKmnAtgbyqSIWLP4Znoc61+qmeBab868OuC1r6OiGTdCWFIefwjZk283eEEGb2ebODwE7He262f42kG+u4"
    "SEw33QL8IbsI/lx8Hr2d8j+rninm79BR4c+8FVm0inPa5qV6r3DHTd6+Eu/BtPRKjg+CumH/ya4PlxLWCTFBDtl1"
    "6GTJ9tTvAdmVUQY6vO6Xs1XT+Gbsbmt5IppEc81RP5+KPJiDw2jMi5R3X5zvdy6Fce0E62V7jycf6CYm2Oz12csy"
    "n/fFrfflAx0VZCjfjpujYxRJ70hY7yiCdxRneEcr5d5P8F2fNrQGuVxK9M7tbW/lbZOlvC8Fewf3Y6mwLg1TDj/X"
    "n36X5VBGuwwyW1l8UPfBpxb/t++hY39MvI/Ejs+J95HYMTjxPpJPq934x/Z9JKXWvX94H8lt482YHk8KGMcQwftI"
    "7NiPeB/JbUvNs614H4kdbxHvI3lgrev7at9HwvEp+F6x65V/LEa8j8SOxYj3kbBPJ8fCuVzAfjjRG2eQ4zRinEGO"
    "04hxBjlOI8YZZH/jGcobp3GK8vrq1ihvTMazlPd89+nKe9cW+j5znMZKQfafBGnsp/xd5Y33c7TyxmQcrLzxfr6j"
    "vH7bA5Q3TmNv5Y3TeIDyxinpprw+33spr193J+WNFVQGPMPWMXRMHXsPJ+juB9TtbswzbWgxx5UNGCcY5xfGsuEz"
    "8f8Q8nJMHDvvNuWeN7h8rpwH44fxGSDGMH7YkSNMDOOH8VkVxjB+GN8jyfdqPSZgL030xg9jTNV644cx9uu13vhh"
    "fM8u1wXPxPDZGo5JcIOAMb/YKGDTarzxwxjjGLoYP4zvg+SYBMsFjOu5WHnviuT3zVXemHJ8nn+GgHGZtQLGcQfG"
    "K+99G3xP5hjljUnMZY5Q3vNkjJ2kvOfQGDtWwLivjwBs1kyTXg5W3nhSjPVV3rhQ/L4DALNpHs++8/kHpsHOAsZj"
    "a8S6qPaujbh8XBtxf+N6nm3334+lYwKi7Z7fva7SjHvxrjBPGcM5zPdeMPZbAeP2vCBgHCMD5zDfIcvz5jEBW13t"
    "ncOMHTZViAFY5causOcwY1xPaQ7zWRacw3wfKpe5UdBpeC6uEzDus5XCvGFsuYBxvI7FAsb9OVeYN1zmDGFuMFYr"
    "YNz28cK84bijOIdfnmViOIc/XGj2Gc7hFdbZTpzD7Za58cXtOczxSJgmcA7z3TZvnuadw3q8sZ44h59ba2I4h5es"
    "M/sM5zDHaeHncA5zfpzDPJY4h4dt9N8/uMNJx9DmdVihcuPf8vlePsvLNpeykeZ5qTtApm8Zad5RUDjVvZuO6Z3z"
    "Ykx4PteIuvJVkBdjvUt5L4e8+E6Ou4R5L4S8WA7HLEV/3TkBee3485OxH1abti+7vmdC3hs2m/1r5x0BetDsWnkM"
    "ThTy4FjwHa52Hnt8viPkseuD5zjteuA5Tvv9eI6T31s40XuO064TnuPkulw8zbv3YNcT6Z33oXS8+1OUuQ/F47B6"
    "uBnDle8Jr6jx3rn1/JXBefsJuivfO3B2tdtXRQHl2XE2sX52nE37OYx1iGXbvOHsan97/Zb6fzeB/aQQ6ovjjnGV"
    "10Eejsf880rzroLLlPecNp8b5XIuEujQLmeekOfQGjPPdMjz8SL3LhbMUwN5JJ7HsWntO01VpRvTy8b4uVMA4zoy"
    "9l3lf1/FUcr//ohDlP/9Ef0FjONq9VD+90d0U/73R6Dd/cUrzefQ7o58zJZLc4Q4apwPaa+VChevlvXNdpY9E+PN"
    "5cMZHDu2uWP53vC6WYq1s32MG1+hzFpXzB2f+Zwt28Puh7pma49DWyzuCRRSm7ZWmvo5+j9n8558Zd5HZ9jzm/4T"
    "Ypcpplrap7gR/nYsq1g+dYb9ZtvXidfgOqYIjmGRZfO27UCFlabdO5t9XW1rvBrs4dnSV4lgL+c988bYzdFeHtHt"
    "N0O3pappYhPkKTMmANJDpnNOpUBT/S2eyc8MFPwfVAi/H+atfm3sZ+XndiWUGesPz7craKddx4ME/8AB4HvDWJiz"
    "2bj3HOY8jcQ3+PyYxs6xeFIzzzdp6rW8Ceb7KfdOqkT2+75xH98EyefKzzehUFhTrB7uXYedXW2uKYqU/x0YGE+n"
    "u88eoedOFOW9p6GjsK9UKuyftBb2kAqF/Z0gf48pyo2RGFPNeFduTKndKchIwj7PpZr+PDbyy0nR2OxyY8MyoRnv"
    "GGb+n2d4yuTLgQ1S4Ud9FJ5d8e7hWHiXoDpvlrqcfYnCVSWWFT0EfeoMCRjuU9eILvTzk0J56bfW6rrW9f3xW5fr"
    "539vrVtepTlQ1uT+cHlxPmvsnhYuKq7/Xyv+q7XjlDhOmwa0LT6e5B+lO/f8xYjczxpnGvtV8lniuoZHy7NYwgXw"
    "v2JrMhU0zXzINLFcFTHrAK/xHN9bkfU6MHOGzEvnioBUR7BxoR55Be3dHVfl3tnF2Ayyzd5Ke369QCfk/N0hrUC4"
    "X2LMGK9++r+rvPrpG9O9+uncC736KdcF9dMeo+T9OmlNpv2hHMtm9zjxnOQ3wHPSbMf9lOAfbUROtEvHN8jEczLG"
    "LyjP4mVZxDdouTynYqfzDPb75XWn7VuMdhqOE5KAt/aw1h1JSovTnOe1depuAKUMXfPrHTsul87JJcgGhjYaLteB"
    "srn+rENzDAo+d6TtMIvp2XNipu7Ca/236//90TFtO3zmvkBaRzmxvG/zR5njZ4zdjuBP16ayAjN/7wl6ZlAM2ocs"
    "+uyzJE0ja2m8V1n20xXKvTOyaY3fMbrzJlOMukwcrFDtKp8wMkAFyYAceXyO66yK7IqoMGzydrwFJ4RdHHUV1GM6"
    "LvPGX35qidde+P568wyAFBvhhry0nxGvtSIaj2j8m6Jx/fzbi01f2H/FXPqMR/QZ0ec3TJ8XX2z6eQ6rB/+tzPN2"
    "q6yyI3qM6NGmx2zjce3mZ3rzcunNrMYzRNnozzqmfpAeUK6/ENqsEzvcNSWvI8Pu/Ue8IeINmXhDWHpCmuxJ30U7"
    "XFpmf2O9XzhYmb5rJcqMdZWw5J/+nawva48dKut68d2HWD8dCyElf6k8tuGyXO6nco+Dwr6tOrbJ8cr1odP1GNSE"
    "c7c5+yxoLPE+F+yXs/dXau7+bh7skxLl2t33U6YPYAHYqJKEo88f79fhfhvnLee6Qd3jSr6fosRnzCR7S8zab+gL"
    "3/rZRYC1L3e/NXa+St8J1bxx2Vpc3PYmiMvW/HHbw8RCQF9C229V+9cvhef9fNqD9qB7KO+9whhPuOEs6WT33JO9"
    "tzRV2FtiPmHcJdCkH/ClaSG3YWdskS18g2R4eY4yOkfjcTmMbR7Y0XR3XwD8b6eMt7kllB+NdyidTCquLgyH8/Nx"
    "CeIrfej7CMA7kb6glNdX0469hTEsOMYGxrCYUOmeZWun3Jhb0n62vhvQz/9Y3/vKMhrtx3a8L/TrTJ0xWy/I3GYk"
    "FZi4eao5XBN38ifzmi8p9UJGes3E3jqBMsA0aMdsO0y5ceaGjnJpKBP99BJotnsAjePZVT6rx2c98ezqIDpzXivc"
    "QcpxMTj2ENIwnyf7cKmXhgthXWTLeo4noGNE2GdziyvNWA/YvpcmmjGE9hHK5Hga2L5pNWaso6TwPo4Zge1TtWZd"
    "pD2eY1Q65k6poGe3qjTPsqNfD5+Rrxzujq0di4FjDuwnlMln5vGsrT7fz+f97bO2HB+Az1XiWVuOcbBisVf34vP6"
    "UiwNW7fcSoyDeXox5ct2rZD5vpKCQsdJFBnJxXa+Vj7ePezk02bnrhVmO822Vrg4rO0mkb3txsliLfK9eNYrlkQ2"
    "Nii5HhWNtA0lwpvCAnQkLat/EdF8RPPfIprXvP7FfNdO9Uy+K+tPt/R1Psd+crWbh+8w0GeCUW7q+IgcL9FPXnNs"
    "GZTX2yrNWFVMAvq3Ppe4hzJjGmD+OOXj+l661oxNeHK1/7OsC+yh3Fi12ZStKs13SGVjW86r7+fPI5tci7TJxZV7"
    "vtHPDh9TwXeyd4bVi3jXwYjMd8Q0751FeU5L+2RvAsmONupCJOu5fUH9YCy0eOdSsM0zDdUADZ2l3Djzec3CB1re"
    "WKYciHPmA5kdx2OwPxN2X82pz7zAafwZUCdM5exPCz4SGmvSGSn3HsfU4rM5TAV8b8gAGMc8x/WZK1FePyeM1YDx"
    "D94GW84npC/E6b22PDjIKkPv8QbR2yCB3vS5vtfomXOVz111O8OG3pLtiDGLGzTDXd32+E6F8Y3GKruxMlctTT9W"
    "kj6+OpaO2RbF8Mnt05gYPtno06lzkbF0fMBs76HP8swhrYXyW5bO1Ijb4DLZMZrKfyxobrIdQNNEa+WNO8fr7DWV"
    "pmxm2uhEenQc7Nx+NBUUzy7mwyeWO2ki5v1LP9k/wJL9fUDX7AdtRX/ruMocd6wp7iYtob5tODNYEG69mdorcdJx"
    "GdEnTZq76HeSi559YP2P46wxOnGMey+hsvc4prsxkzmN79PoT2XGQT/kZzB2J3/r9zTwmgzPcmxQ/sZnSzM8O2+8"
    "+Y3PIs39n0rfT9K8ukQjmUeD6Nr1dJG6cA3LyX6ay52KuDecy52K0X1XgtxL5n7fVRg/JHuvNKa8sfYc4V8fSwZ8"
    "m+QF9w3XlX2C7Hsru8N7pHstu8NcK7LmSdgYgn13gj1Wem935fp8s8+vXWfcr+d4cGHurQx5X+7lQfflap7UxWo3"
    "909foL2meFeZ8samlGhCZRinAmXeI1ieYWyDfNN2Nu/W5exLf/O9cYO/ITnC94H76WSDhbksxZfuobI7Myjdn5zL"
    "M/EQPGw76X/ZPBf2TEISyg57RiKbuj9b/+83yns3Ip/xDfvesmZs//zN6fpdn8PzGeO5Ot/qT5r9r2+E4hsidk62"
    "463j6TcHvWdLc2VZyMhzLJ4Y0ZhJY+UjUrK70E92B38yx7hC+cHrYE4LOh8W9gyZnz4x0Eef8IvDnUkn7mTpiKyn"
    "413pmeRYGej3jbmTIegsUCtrHhXAPEr54H4VLNcLSScMe7+0zi+eL2t600Ss0Xuiu6hXfONirwabMuoyrGuZZvKV"
    "G4ta08kLY9zfMfIdL/HJq+8o4d9vniXz5vOsORr5PLUcn6fITy3yU4v81HYfPzXmyUWWPib5qkV+bLuXH5uk87He"
    "VwoyvgM9X07jzjqkrYOzPsv3spVCWrZlZVrTlRJPqoHeyYXuvhV7Iu1yvwIhHpIDIW8YrLxxAmw6S8L4xaLx+8bH"
    "T7KNl1lzrE00RkH7jjt1jvWBucb8T8cvxbM3vUeadxW1ETC+iwh9KAZXZr4fLdPdgHuVp7/3tWx2x1RHvpBZt2gn"
    "xH7QJV5TGTymewtjqm1h+ynTBsQ09u9aMw7MHoDxndifbXDvT7TPftVOMWM6pc41L3DrivdkS/e1JgQbo96IXdbd"
    "qxthun0HF56BzmXdkre78bt4qr/rcqfoikbzw8auJaMxafox4XkzQZg3kZ5AY1SqVjannhD5hO38Pme6XyjQfeSP"
    "vnv4o0dnDKIzBjvzjIFtl82H9Zldr6A6a31+kbUnHdHx7kXH9v3Ytg7Ge6xNvyJ2Mu1Zt7xPJst8MrNZvnnPDkZ9"
    "LvU52il5fzKyU34zdkq/u8w9dpQm2+kMcJ6JYiUE9l4Uv2LXG5MofkW0DyAqfFH8ihY1VuaOTPPHr8hof1XNMXDN"
    "yTG/mU9jYlhEcUN2fp9n499o66Togxydpc/O7tFcZ+mj+Aa73phE8Q12mfV7s8Y3kPyB2T/PjrvybY/JYvcVyxKd"
    "/1Uq55J13r6yMT7/1YXWRrrc1vRMLdiwcrn/sjFnAndFp/vG2rDCGxktZduaI6XA68ohHen+9XXuuSpOe7ra9Y/m"
    "tMeqvPeU850gGBO7YKTruyfd0cHPdhnr3hnRUJdrzRggeO8W06W+o4LvsWC6tO+HCLrXRGPTLBtss64ZG2e52eUX"
    "mxVNlAfbnpV99tstb/May2syydtYUq3JVEZ0//GuNybRvAk1RjnrqSGsF62jedPyxsSOkcZnTHj+9ABNjGMJnQt6"
    "RlPowy1tXDMp2KlOaMbzQTuccJoY38esyzsH5mC0By+MV3LnnedKwBpe6+RBc02KF8LnNXvQ+NrjHRRvxy9GX7Fl"
    "K2ovvBfPOLXe4a49wpTJ8dU6QxqW20+Zd6xj/JUw5Zcqbxw7Ox4alxVTwXGM/PqP9RTdjm6Om67XeVdR/adWpdu1"
    "hupX1DxrrFjDUime76dGFYbbsdq1Pk0bayWTBTW9VIs3snZhd3aCKtyWaOZ8XvfX7JT7aZ0QtvOWdldtLnQSig7C"
    "jHNbshmyjWdOlfeu0P4Xpb+3rPbamD45y2tjurfWvYPV71ydzeuQVw2KeFXEq5qYV90Y8ardglfh3dDVE8zzu3g3"
    "dJ8pJoZ3Q7ceZZ4p7hTA6/CuyTVn0l3sNV6ed+OZ7r3dYXheHjCVQoF3bqd6HwjY9vHm+8uVe6YZn8M82LaPhptl"
    "J4X3fjTc2za73UFn+ttCuzrD3MI45/Z6Afeqclkv2DKkM+jHrDcXUrnS3pl95pz36/amPZJDlffMOWMDAEtYWE8Y"
    "n+JKs+zeU9wx7CTkkfZIekNcvFeWmuuRsTS2M9a5cwXH8KZq9953HMN86hebDldsTn9vWuI9P897oe/Sd5fhXrrI"
    "ZQzsPYXmHl8eg8OF8WXsIGF8GestlLmB5tb+Avb00jS2N/WnTvvDrPT36We648rjacc00LwFxxDHhLE5VfI4dyb5"
    "h302E+wq+c0oAQXenpeDrNl1P3WN3FrLct/Ynidon8kHm0BfOHOof+cTLbEvxoIqF/O7c6CP8sfmVPljRcCrdMwy"
    "rutNyvQJKQabURMSXsygtLQe77NtU+jt6aKwroS7xqe8MXCItUpFiIfC6enZLYwqcm+zWDOUAX8ieelMTPPJIwAb"
    "tDj9fe2Zrs8RY8+ONXl5X8B0Wfr7Q8IOgHWyvuNbp3VT/veTd1H+d56jr8fL67zr8NuWemX+3PGmH4if3sbzUD/3"
    "QLTWjtbajVhrdyL9BvWuINuSra+0CdB3sCxbvylT5n03XSy5hDoj352DOiPvExwhyDh+X9B9OryPz7pqs/kdOy3P"
    "B6kxHL+iERNN4vuo8zDf7840NTFNN0FrC4lOkC4LRnp5c6uFXt781lLTzoB39Om1b3soL5c64XttWsV7NHR5HLN1"
    "dL2sGTbc1EpH07pRp0vxOQdDjIgwd27gPlkHZd4JkFRwL1h6UieC2H5r5b+vxm3dCvOSz3i0bT5Zlp7y+QVMeLZi"
    "Wdyg7Fq7t7r9qQrvgopl88kyJ2cmkTtvrctR6pkFxHJlaLlYWf0ty4EdXgh2hq3V7t0LqXlLf99OeuMzkPeD5env"
    "h2fIebeC3YGxrVaen0Iexuxy7oE8X52W/v7pmWaeWyHPgDFmGzjPdZCHsTfPMvNcBXleq5XrvAryDFkk17kOeHhf"
    "0t/7ka/0IsDOqTSfO1/ATqS4ldMB4/d9tiCNTRIwLvMswLZaz50mYPzccMC4TxkbChj3IZd5jIDxc4MB4zHg5wYJ"
    "GD+H9vyqKSaG9vy3FpgY2vOdheb7OgkYP4c27/fXmxjKZz02iAXFEc+j55h2flVtrjEvpz0Bp5Wb53CiwWk1pk3+"
    "P8Vem/6tq8316MfFbj3ZZnwirRPfF7DJ9Nw7Anb9tDT2BwHbSm1/RcDeXZXGngOsFWFDZqaxJwTsUVq7Pipgwzam"
    "sQcBG0LYjaRX3QvYKsJ+R22/E7C7CXuNsFsAe6LSXENcBxjbtA9elsauKfau15+hMtcC1pnGuiNhlwE2jLBO1IZl"
    "Anb8uDR2AWCVhF1BuuocwJYR1mN+GjsXsF8T9gb19cRif7vHOAH7Jemko4v9944qBawf9dmJgNWOcO0JGqvANoww"
    "z7gcDthQ0tPbjCI7PPYZYYeTTaW3gE0iWtofsKoqc49ub6wnYcPJ7t5RwK6mtrcVsENpbywhYFvqaP4LWBGdYdte"
    "5GJTq1z+pLFPBaxmUxr7e5F3Ld2a+mxbkf86+00B47XIa4DNJexDklUvAbbQKvM3gC0hbCOd2/sVYI9Vmf4hDwP2"
    "YpV7jkhj/wPY9ipzHt0jYO/S/LtNwP5B2E0C1m90GtssYEPPT2NXCthbi9LY94r8z1hdImC3EG+9UMCGXZnG5gNW"
    "TNhFNFdmAdZppEtTGpsC2J6EjSO6PlvAmLeOFTCe7yMFTMsnjZ0iYOVEu98FrOdIk2cdBdiAkS4/1NghgB0y0pR/"
    "/QXsFqLdHoAdatWzG2A3ElYwj+xFAvYKjVE7wG62+rq1gB1I+mC+gA2ekMa+TnixvxH2OWB3WH32D8DySc+4mnjP"
    "XwHrWG3K6T8DdqKlD74hYJ8uT2OvAjabsJdpHj0P2Opqd/5q7EnAWB9qQ3Jsq4DdTDT4M8BeJmw08YL7BCyP6PMu"
    "ARtC4/4DAZu6Mo1dD9jvCNtE47BBwNqTjLsCsNcIWzo7jV0uYExndQL2DOmtiwB7vdq8R+F8wD6w9vKnA/Z3whS1"
    "YRJgiVEmnz8LsMMI60DPnSZgD/D6AbCLCCshmTMUsDdpTXcIjcMxAnbUClo/CNhWqucgwD4j7Le8fgCsgNYy78yi"
    "9QNgZ4wx9Z59APuCsPtJTncSsHvYHwiw7WNcX6PU+gEwLduQrmMCxv3yZaEX4/n3mYDVEu1+KGDLSE6/B1h8rEmD"
    "bwnYGUTXrwvYLMJeBqzLWFM3fQawAwm7jtr+a8AGEtaFnvsFYKcRdh899/8AW0V2gato/H4sYFzP2wXsCeqzmwu9"
    "fk0rSPZ/v9Df5+kqwK4l7CGa76sLvX5gj9DYrij09xG7SMB43bFAwE6lNpwH2BbCFlE9pwoYy7FzAPsBYeUkb88Q"
    "sPuJ5qsBe+hMkxecChif/WaaOB7HnbAvqcwhgL1DtoRtNI8OBeyvhG0/jfytAPuEsBepLj0BO2C8Kz81ti9g/Qi7"
    "k7A9BWwB9Wf7Qn//uxIBe3Yx+cAJ2KPUdu3IxJiaYMrU/wgYy79/Ctg28r/+QMD4fe8KWBfSz/4IWAfC/kt61m8F"
    "jNeULwA2eIK59n0KsJETzDXeY4CNnmCu3x8CbNMEVy/U2P2AHXG2KcfuBuzts801+q2AzT6H1qvEI28ALEl2mJvo"
    "fRsFjMd2HWAVNaYsXglYZY07fzW2HLDqGlNPXgzYlBpzvs8FjO1FrGPOEDDW2WsBW1Bjyr/xgC0irITKHAPYshpz"
    "jTBCwJ6g+XASYFcT9uAlaexYwDYQdjvvwQnYn4gvHSxgrHv3FTDW+Q4QMNahuwJ2S42pQ3cG7IeEVdMYlQqYIloq"
    "BuwRwvLWUHxNwJ4g7Etq+3/zXezJGtN28S/AflNj8rOPAHulxuQTfwHsjRpT13hbwE4nvef3gG2z6Pp/AXufsNep"
    "Dc8CtqPGXR9r7HHAVpJ/zEp67hHArppo6pE/FTCWDz8B7BbC9r0ojd0B2A8Ju5R02i0Cxr401wJ2x0Szr68WMJ6b"
    "awSMeeSlgL1E2HVE10sFjG24CwWMY6/MBqzPJLLX0fumAXY6YUcRL6gB7J5J5lw5E7D+tebYjhIw5iHDADuEsL5k"
    "kzsBMLZ181rmaAFjHewwAWN+NlDAuK97CRjz1v0EbBrZz/YCrKrW1As6ADav1l1Dpfb3BUzvl6X8VPL9z0KpfH9f"
    "/y/iwENqTTr7BLDPJpMNkMbhbwLGNo//A2zbFFev19ifADtsqmlj+R1ghxM2i973ImBHEVZC+whPA/bYVHPe/hKw"
    "ieSj3YN8034O2BLCthC9PADYibQneQbxrB8BtmWGybN+CBjvZfIa6EbA9H4F8qxNgB0z0/Wr19h6wFbONPn1KsBW"
    "zTT1kIsBWzPTXAcsAex1wmYTLc0D7J8zTfk3U8BYB5sM2JczzfXRBMDyZ5n9cjpg7xD2AM3pKsDan2f22cmAzT+f"
    "1jJEZ8cB1nW+KfuPBKzHfHP98B0B4/v8+iEtLTR1lAMFjGmwHLAVhD1JbdgDsIMvMPWXMsBmXWDqKK0Ae36ROR/i"
    "gH1M2HKqy1d5/j6n/wZs+WK3Tqn9P8CeJWzoVNr/A+zdxeYa4R3AFi1Jf99Fc/oPAvYk0fUrgC1dYvqbPidgbIt9"
    "ArAD6VzVRNKzHhWwj8kO9mCe/3msewG7jXyoEqRn3QnYA0vNuXILYI8T9hT7DwDG5y++oHG4RsCYF6wF7LOl5vmp"
    "ywSM5eYywDouc+3Yqf0/wHoS1pb0ujkC9iH5eJ0L2MHLzDX6RMBG1ZlybJyAfXkh7f8BdnqdqUNXAnYGYQfMof0/"
    "AWNaqgBsIPmZ9Cb+cjhgEy8x599BgD14iWmn7Q2Ytifimmt/AeO9ur0B0/bgFN+lMjsCdtkqWqcSfbbFOUbYA0Rn"
    "CcDsfXtHwC7bTPt/MRd7dLW53vxUwJiX/x2wx1ebetY2wPRaBOfDmwLGvPw1wLquTX/vR2P0EmB9CZtN7/uNgHE9"
    "fwVYf8KWUF8/DNh315o62P8ANnutaRe+B7BLCXuK5uZtgP16ralf3wTY+2vNftksYN+jtl8JmOYB2NffEzCWxZcI"
    "2GrSey4UsC9pT3G+gN1JbZ8F2HrC4sQnpgB29TqTZ52NtLTOtLGMFbBCkisjAfvlOrPPTgHsaQv7LmAvrDNl+FGA"
    "vbTO1HcPAewNq8z+Asb7vj0EjNfF3QSM39cFMLXenA/tACtab/q4tAasy3rXNpDa/xOwyTQOXztejGn3c8DmE3YX"
    "zZV/AKb3iVNjRHrWXwVsDGF/FjCem28A9tSVpk3uVQFjGfC8gPH670nAVl5jytStgKkN5v77z7BfNpj88z7APtpg"
    "8qW7ADtho3kO5wfY9o2ub01q/w+wJzeaa4sNWM9NpIvRfuoVgNUQVkoy9XLAFm92975T+3+A6TU96ruLHNdnfB61"
    "a159WtJJ+we3dtL+y3s0h/9yLE+fwNGOy4WJotSpvNb1b21teCW3TZamj1q0a0hqr122O6pOnXe5owRJ9qStMxxx"
    "K6SDNLHMjrbh3HHBd9cqMyk/WJdb62IVjeqceAg35YrgR8I4QOfSuLrcfLOTuY5g9tdcxHI+ixbLtvaBgxLP5F/P"
    "/sM1bC9csnPuFdydbhb0HLdKhh6rBmrIdPYybvkPf1xtxjH4nOTD45CnpNL0E+E8D0OeE1mnpu8RVJf7wdcf7TG4"
    "t3bkCNpLh/LQpwHz3Ah5+Hkuj/Ns0HKVzrmMUu5dK81Df2o3pj+Ze9wO59laWX4Dx2+UfUR07JIDlWuXYVum1kG6"
    "Cmfnjiab9GlLvOc4C6eatjQ8x7mIdKCPFnjPcd6w2Ts/bF/8USNNO2vQ2Us+4xXfScMR9tPiDmnWZRZLYY5eI1/j"
    "uEvvEs9aQWuaHkCzNu+z82LsFC7PL28ZvJttHLxXw37lSGf47kxnPjg+px33Qu/LO0TfynHjhv6X6LJT8+ju6ePz"
    "BcaBwyLVcDRS91gqwlIbrcQ3nMIsS/2/XTp2aofUudNd4lOeRd5kGFUpNzFRkVGZy8gN4o1tajb8JiYXHcueoLKa"
    "8BVO1mObzKpC2fDyRA7d7YTskoosSNCBPQo9NVdSuuYFK2hiNkPoCgcGPC9MFzYQR37KZW1X/MRzm/9Zl5fVajXc"
    "pKoLxWs4htJi+pvPz89XbnyulJxp6quZ8py44+S3rLvL1I6cVaki+z7VHO++zUEHNO5b9Ytzx/EYCpV7VhXvDisF"
    "ksc7xkpBb/55zH2W49XxszHrWY3j/Ux3w7N4VxrfDW3fqVaq3Hgo18OzeFdaqXJjRuCdaqWkd6X2UeHZO61nE9az"
    "d9KzRfTsUni2ympvsfVsFbW3FT17XsyNs7Gt1ny2NTyLcS96jnXz608p8fSUH1XMvReujc84SeOa8qOGZ5M+fV0q"
    "jA3vo/CzZT593U4Ym5QfRf2znyn33j2+V68L2Y1YkET3MPjdw7CjVfMINpdflCqXTnlc245zx6yUxqUzjFksGrNv"
    "dMw43hTeA6H5Hd5TyvdI8DNoa5lB50ufu9K7Tj2O1qlzL/TGDhpcX9BtwnxG2ohHtPGto41SKh/tMRIvse0m/ZWc"
    "B9/JeaYq7zs7Udo1yo3jj3EJuR6SLaVXpdv2qaq573R2/DS93Si+WqpJ8eyXPf4ab1uSTax3aP99pG/WHaR4ZbEB"
    "ps0X6aYz5flqffrvPXz2UTD2bZ5yY3/pfQgFexJoc55d68bibLhfmObSXoJtGuPJsP7EZWA8GdbLZgtzhH0EPl5k"
    "tsNeCxQ6bnzcPKL1zs1B67zfnzIZFhW3Uq1L2rS11tSlZQr3+lOf9ulw4SlbYbGuXqddg64TgaaBRA7mxYpwdsK6"
    "8FPJaSKbZ7pxFVkYRuNOzr2YscJ1ftKw3G50MnzjcmNJOVrUKoJ7JJFjTWO5mzHFglF28z4rx41n/vVP5R9z6QPA"
    "bq00z/m8C9iXhG0hn6U/Kv84Ob9V/nEzXlDeOBbsi/6U8o+R8BjqFqPMs1gPAdZjjHl+5n7ASsaa77tbec92M3ar"
    "8j/3fYPyP9u9UfmfDV6n/M/qrlTes6w8fsuV/znJxcr/TNxc5T3bxmf+ZijveTL2baxV/ufJxivvGafDqcwxyv+s"
    "ywjABpF/wefkt3oSYB8tMH1Mj1Xecw2LNnvjc9vnGjA+9+Pkj1020hufe8tqEztA+ftndlVeH8XPq9272Bvo5Vqz"
    "r0tBf7iG6LI1pL1V490DV5tk3WYh7GvH0A7crLva2ks9NKtqpquTmn0/IZGrmJZzlIeVMhXIy/3Ol/9G+ccV+JXy"
    "xlpi7GHlH9vpf5R/bKd7iLdwmtbX5zUnvRkEl5ejgNzVSK8iWztBXTbtjmVXtrhOwzic9hkTjMP55mrXN8yOw8lx"
    "zxjbR5BzHNulU4AsSwbIziKhzA9Py+xHF7PmlX1m/ggB4zMhKEPs8999lRufuhudCek3N02B+aCu6TifvJYtp74p"
    "FeY762W/qfH2BderUriH63c17pk4e73sZFgfx5V5T7aOdc711r/ZPsjPRfZBn/3Hds1/77IUT34v5Y0TuORCrx9e"
    "2UhvHHq/mPP4HjtWPN79E3QHtLbd4Z4kxne37XkDlfe+IF1WkuyeGL+d42ZK85znxNaY+17Na86zbKz2+1Wl64/V"
    "jHbE3dBoGLKjynO3bZRZvLKVZSt+qFa2ff/KcfPy/m/pDNNm/TitRx+EvOM3uWdPU7FBT3PLSMUVcNy19jG0Pi2s"
    "dG2AfK6oyLK7vzfPtJNfC3nstrCN/krIw214dax5t95KyMNrI7ucZZCHY7gfMsds1wLIc+pK06+X88yEPHb/8NnZ"
    "SQF5uJwz4ayT3XejBIzLHub4x0o/wfHug9xKfX20479HcpiALaS15UDArrfi+fZyvHz3pmsorojj3Xfh9u0lYFxm"
    "B8Amkk3hNtLF2wBm77kUArZ0gfk+JWD8vi9ABpxaZ66dPwEZcA6V9SGk3Ulp70Paz8FmxGn/prQ3Ie0rSvs9pG3l"
    "c4WQ9gGlvQhpHKv3GUjj2EBPQFqPUa7NiNOmjnLXQ5w2eIx7LwGn3U5p90Eax0b5EaT1HOueheA0jm1xC6TxWcsb"
    "IO2ndHZxM6TxnbRXQ9r3KO0KSGOaWIV1prQVkFZO/s7LII3HfjGkVVDafEjrT7Q1G9J4Pk2HtG2UNhnSEjTPz4E0"
    "vlN3HKQxPxiDtEZpI1EHITvQMEjrNtW9l4DTelHacZD2B0obAmn/mure79lQ3nRX3+e0DykOS3+kZ7JF9sI9ogXu"
    "eojTjlzo6vucdh+dj9gT0jgGeEdIW73SazO6bJ3XZsS8D/W1zzbIawCtBy2w9B7Wy9gnpJnvvQYTSYMnarxF6z6h"
    "Hf6yc0YtD2dsavDRK6M13s0qfeaqFHw5rqExLW6egUxf1Bdnu0sqoF2iSO1Gn5gPjTq5asTJLGimLnhfMWea8ifc"
    "WDwzzTXwH5/7I0+Evep8or3yJrcT5MXzCwoTRY5TXP9Hq9YlbZy2OjnplNb/v6xdeyymg+N07OQ4nSllj/p/XZw9"
    "90r9sbezj9N159gJYs3Mbvb3eajcotoKn6Ky2Wt2jvVMhQqhso44P8o5XRNzXZxpOtdjmhWhZ2e8MW+Ih5vHCWmw"
    "HN/KOvizTjvNJLKWGslETjQTy4HecmI/Ifbf46Es53XHQgXKw781kZ0lPhQhZkNLDu7vMP+8hHS60TE3jc8Yjoh5"
    "44utIN34JMBWTDFt5MdCWWdXe+PpoJ3ajqdj30+C8XT6WHdwYTwd++4ujKdj37OF8XTsu8Iwno59NxnG07HvO8N4"
    "Ouw/v/dIbzydrlNMDOPpJCzsH2DH4LutuOzeNA5/gedvsu5eeNvxj/X5eyfzXV4vCXmeXG2Oz1MBdWRfi0ehHiM2"
    "mv5rDzpeGhtLdqV7IeaMM4B8JRz/+Hu3Ol7fBfZ3u8Hx3mnCd1tvhPfw2Y0rIY3vh1rj+N9ZdClgo624B0sB4zMk"
    "vNe0EOx+eL4E4xSw/8UMqBPHyJvi+MeCO9vxjz0+1vH3kRjp+N8DcgrUF+9HQf/D06luFY73LhW+q+JwoBuO4zZ4"
    "hHkn3QB41wtjzLvv+A4ZztsdymO/o0PXmvxsL8jDGOflPO0gD98FxXcD8buKoV52nttmmnl3KLc8jkPMfkr8zn+D"
    "TdnOc0qlmfdvYC8rof76iOxl/wd7gdNovI+k2Aftx7nxE3FevAb1e2O63N4XlLdPOBYe0/ETUK/jppg08yi074C1"
    "ps/p51YsjgcC8vK7Oe8dyntvF2NblDfOFffTtbhftd7EroY+tO3UGKMC++cy7MN18p1fFykvzXB5PG847/nKe9+p"
    "VIfU/Bf6gHnr2SDnpxG/PhPyjx3u7vmm7N7Kexc18+JhgHUZZ2InCBjzxaMBe9662/AwtJtN8foB2DGT0Q/Avn8Q"
    "/QDs2GXoB2DHYkQ/gM5Wmbj3bce5xb1vjnfDsYj97rTOU+ad1sn1aVmJ2nxyvStDO4G+yGcvub+GjnL7sA2kcexm"
    "aY9R0yTvxfcS1tDYhyw/q4d7+7BoimmzxT7kWMG10719yHfvHD/e24fORDMuXgz23nSewT7+CvZ8QBqx7x/F9tmx"
    "6/dR/vcjYfvsOy6SwvvumCn4itSadZH8I46h+VIq+IvY95AOVP5xA3sp/zsL9xPKfG6tdx/fvgML9/Ht2L+4j8/y"
    "a8Vir12Y71+LWbZDe878f3hRvlA="
)
