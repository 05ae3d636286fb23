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
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (11536, 11774), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (11774, 11990), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (11990, 12741), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (12741, 13267), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (13267, 13323), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?:预算)?(?P<kind>收入|支出)(?P<total>总计|合计)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|达到|达|为)*$': (32, (13323, 13699), 3, {'stem': 1, 'kind': 2, 'total': 3}, (None, 'stem', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (13699, 13760), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (13760, 13968), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (13968, 14236), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (14236, 14448), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (14448, 14788), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (14788, 15241), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (15241, 15752), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (15752, 16218), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (16218, 16684), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (16684, 17146), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (17146, 17621), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (17621, 18108), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (18108, 18588), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (18588, 19087), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (19087, 19538), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (19538, 19980), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (19980, 20434), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (20434, 20903), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (20903, 21347), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (21347, 21818), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (21818, 22296), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (22296, 22761), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (22761, 23226), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (23226, 23699), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (23699, 24172), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (24172, 24661), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (24661, 25105), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (25105, 25570), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (25570, 26447), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (26447, 26855), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (26855, 27020), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (27020, 27369), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (27369, 27649), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (27649, 28145), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (28145, 28673), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的)*(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率)+$': (32, (28673, 28786), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (28786, 28903), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (28903, 29199), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|又|再|略|均|净|,)?(?:增|减|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (29199, 29345), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (29345, 29519), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训)+为?$': (32, (29519, 29634), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (29634, 30353), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (30353, 30401), 0, {}, (None,)),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (30401, 30537), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (30537, 31361), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (31361, 32330), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (32330, 32501), 1, {'name': 1}, (None, 'name')),
    '(?P<s1>负)?(?:(?P<whole>.+)又)?(?P<s2>负)?(?P<bottom>.+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (32501, 32654), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (32654, 33823), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (33823, 34156), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (34156, 34210), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (34210, 34362), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (34362, 34880), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (34880, 35050), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (35050, 36166), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (36166, 36300), 0, {}, (None,)),
    '[!-~]*': (32, (36300, 36317), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (36317, 36595), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (36595, 36963), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (36963, 38833), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (38833, 38904), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (38904, 38986), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (38986, 39037), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (39037, 39066), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (39066, 39147), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?': (32, (39147, 39443), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (39443, 39547), 0, {}, (None,)),
    '[0-9０-９]': (32, (39547, 39569), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (39569, 39631), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (39631, 39649), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (39649, 39802), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (39802, 40159), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (40159, 40286), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (40286, 40328), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (40328, 40440), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (40440, 40575), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (40575, 40747), 0, {}, (None,)),
    '[─-╿]': (32, (40747, 40763), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (40763, 40969), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (40969, 41159), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (41159, 41436), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (41436, 41578), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (41578, 42054), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (42054, 42255), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (42255, 42583), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (42583, 42658), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (42658, 42864), 0, {}, (None,)),
    '[；、：,;]': (32, (42864, 43070), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (43070, 43289), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (43289, 43315), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (43315, 43379), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (43379, 43395), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (43395, 43694), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (43694, 44011), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (44011, 44065), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转])(?!预算|人代会)[^比较]*$': (32, (44065, 44178), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (44178, 44221), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (44221, 44448), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (44448, 44659), 0, {}, (None,)),
    '其中|按[^,;]*?(?:分|看|统计)|分[^,;]*?看': (32, (44659, 44830), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (44830, 44889), 1, {}, (None, None)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (44889, 47721), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (47721, 47932), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (47932, 48086), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (48086, 48620), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (48620, 49339), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (49339, 49854), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (49854, 50183), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (50183, 50255), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (50255, 50401), 0, {}, (None,)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (50401, 51270), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (51270, 52140), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (52140, 52345), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykrwEAi9hi7gQVGSRVakLKsYdFwIhKKIIGoyALIJsAgpBUUFAUNnqjrWutXX5vlq1Lm3d6m61"
    "amvdavGztmqrViu28mXeO4f7n7nn3nffS4IE7/uJSeY/b+7cmTPnnDlzzpk2SqlEwz+n4V+s4d+Who9Df1eo9CdJ"
    "v5c3/CsgTNfjcq7fBtoqbPjXCjC7rRL6vUPDvyLlfr7dsuXShn+FyvrodtvSz2Iqw/7kQdtOC2kf28Oxc2AeFIxd"
    "qfU9/ZB9GirFaaxj1K/8hn8dG/71b/h3oPCsXem9lDCPuq2d6cG6/fZN9K7677iT7ptuqxuVbVFuWf+KdNlmKMvr"
    "mi77V8O/TtSXAsIG0c+F1nxJ7+U3Lrrttxv+lVFb7Styb+c5aKddI9p5kOazhOZAf68n1dXvfBDU/RmMVax/uuwO"
    "KHOo7MdQtiuN841Q1orqXdPw74f0XH72ZPo5lZ55oYBNIGwB0TJio6y5cah8Iv3eltpuZ83vUPp5DNBwmLZOgf5N"
    "tfpeA9h4CzsBsDMt7CjAJlrYYAE7g7D9hb7wWPUH7Jd5JtZT+N4UwnYnXlBCdIJrsn4rl/B+dBuHUxulMPezqKw1"
    "lPG7FULZCVQWo/by6TuK+pIgGj2M5qAjjcN8mCv8Pv9d0dDQZcR7OgIfa0r+monnTYT3OJPaiKc6GfyJWX/nOTvW"
    "JzUoZVvaqtw/FUFgQSJzA0wn6xom5ESiuzKSyeVEgzGgm0KiG6YJPdfjLH6Bc/9d0VwF0Fxjn5tPvECFHAMe08Ma"
    "OjKJ6pdSv0pobIN0icIq813bEp5NG48KbfQgORBnnSGETuPXnw45tiX1i3lWpjlt34Rzys9+Iy8t97Odo15NOCa9"
    "GjEmRdDewjnpnwUj0j8fmO62d33DCx1N71kC32Xde+ZY+k6dty9tfb7z7Hz/74Ttfxfl6sMsk6dUp38+d4U7rowd"
    "UUP9PT+NtQEZymVFUH+DVd+Wjyc3vMwi6ksh4bp+b4vfaGwXqlcO9NEUPM1+lq7Tl/hwnN4xz9LfeoKuH9TOLj5z"
    "p/VUv+/4zbfWY/2+E3a+d1fNs/9hXS1I97fn/g8NBddlseZ7ZymDljTTu04l/b+cyvMy9J33RGOgftN+HHdwd5BP"
    "fcjiIBVLormDY+k9jaaPzsCPg2gum3nOhU7LYY8f9jn5QMNB9fi9v234Zb3AZ7s1Yk0xj//gtPTPz2vSz5oP2CaS"
    "rcVVaWymgLUibIqAXVydxupAziyZky47vRntJsc2kd1k/yaym3QDuWDsi8u2blN910BHwY5SKthRWgt2lELBjmKv"
    "qQkNv6wDu6hNYz0FeVXuU5flItYt8anL8jAXORjtiYP2xME0ta32xC83/Ds1gK56CHS1h09dp394GtwlCxos7r9j"
    "6GJzyFZWSOPC+7082HNjO6j7BvFfe2yGWHu0MO0zD7bb+kGObbUT2tqdxj1OvDEm8NqkNf49BBtkGJr5SUXj95tB"
    "Mh/bK7XOsOJQT7fPFlVd/iG0/ReiqfYheKLNGIN5YjzfKXAKHSfhFKX+Lm7416q1U+K0gUptHSe59Y9S/HoZ/9Ju"
    "2/JEtaXp1fZEoK679bMstpX20rw1meSv1Xs5ruPbTqVAtFi7l82rQ79B4CfTziTT61caCyyU9Aj7iWd8ZLagf4XM"
    "/aoMKGWd/14ciqr0Wv0JrdWSZtlX5vEo5W8liUJ75kFaFRW7v7dqlB6xrT6JbLSZ+kaTe2giDL/CAugnnlVXkuHW"
    "WX340ZAGhe15w+hnL9j7OiH2vruwTgcyMtt9ejZ7aD5jaEPyuRieHVYO7wLDyn3um2V73OZtDZO6Z166zWMc0ybw"
    "NOwlH6e2k03PF2J58fwCmr4UiRapYl7tHjbUxrsl3T4/cb+Sysy7m4pGPbmissm67FOtPhaGSyVyFdX1ufAZSzI2"
    "woSZCMOJHWuvMp3OTd6tdsdyJujhk6x1adgJmlrOhnr9PNVSPmHtt8W5i7atPC8fqEqfvTnALzWPHOq486gZ1nU0"
    "vz+05ncN9ac4q2kLQ7t5mmjyXY26MEdhX9RitKlG7Gm8nx7+7eze1Pqe3P0s2XOloQPc1fDvTov38Dnq0dWucn0j"
    "6CLXEh22Us3AbGJbGUncXT2w5St0B6koxwW7PTCbXGY+ltODchX+yVwJLOB7iZzGQPJf07zzUvibfRo071xs8c7z"
    "iTQKm4d3KotOc/gUqO3+E5J3FsUswksGaPg9mpo3Vnr2I0safrnQSfOtm4kOmn7j78RYAXL1L3cPIvW/SORbrVQL"
    "+NR72YrT1JQeC81ast5A5mRXa2K7mavH/8HiVa8SOZQ1Pa/SWl6BJsnEVgosbmUthxLcEbcVxUHp90HPy57Gs9AD"
    "W6btutFrqDK3tdJ427Rt6zracW1d+u9yaw82UQln79Geukn21CHtKOKURvuVaL/Skvcr3eFvKZbqy3Wun1tYuzva"
    "7rmdXGz3aJO6zjHbY5/x46vkfvdR0blJY89NKht+GexEtr8dxfbXazu3/WnavcHHfhLRX0R/zU1/fjLyevi7ULm+"
    "I6zrdR6d/jl6mKsTXtzw7yLS06cr9yxtCn0/pZU1qddVLKR7bXz78p3Nyv8oN/2+sWdmONfvUqxX3QRXry8Ebe+j"
    "xRRHPVb2VWwFshnb5ZhFHW+I9FgKdNg+36TDF2Np+noadItm9GHQvk1xZoyF5MXgDi+/WWvqie3GsJ06MsRDGhKS"
    "ORgPAplYaPKPN3pflPqUZ9+Ik/siVLkPlz/Xr8yOXHGttKIpfLDK9IXvOtmNudD0+W/HrfuPGrPuqNFm3Y+hLsfE"
    "SjGtuu6foa4du2rHj74eUNeOJ33OSa9CfDe7vd9AHf7+B7Nof1dHeUagTo+Rcjv3QB27X9yf26CO31jcAHXsmFxu"
    "Z53jxjbxe+m50tgqxxt7ezO9x1LHPy53sYDN3UAxWIBxf29YQzFYjjeet+0wisESsOM5BkvA9LhrbCxgg0aZ7zcK"
    "sLZjzHkaDhjPAY/ZsYDtX2u2eThg/aZRn6ifBwF2+SITGwjYh6vp59o01sdJ6+Us73BvHVOZ4/4SE9LxaBdb+lVS"
    "Zd/WJhqfc0nf8uhaTW4rjUk20bjaMT8V2RvBKrLW5lFXKqO/9T7vHEsHmzXWpR/V7HZxWxDGWp4hvNEGzdzmshus"
    "Z56zW8amsd3AVqXnsbHrHuMu/1tl0pL9++ENf1TG0m3r+Gb9vEND7MdiedlspvILChNFxa2c1iVt2jrJ0rJ27R2n"
    "Q0enU/lOnXd2dtnV2c3pUtF19z327LZX9x49e+3t9O7T1+nXX39zwD7Ovs5A5wf77e84Bxw46KCDDxm8zfZjeqbj"
    "7X+l6ruWZ6EEhjsfSmRLpY95HOETyXgcVmGF/oV9jisadNGYQa6J3Kg+kSDF1tL5DyOn4LiP3luRfmRBfcNvsYYK"
    "cdaQkzGViDdsDPdU7lG1k9VoVMbJHtvwxYZf6xO0JUnUy+qx47uFiSVDKO318LPSndj0Cx0ZXyLZ0ZyMun9cj1Dq"
    "v4qG3xv6EV+qpziLLYeT6tPi9ATpmd9KsyqV+zA9PZVBW6d6z5jEdGFm0ojrZzTMZUXDy8TqY+l29qSnJZneYroT"
    "DXPcI1aZifiSPudTlcL3Ehk3Sw6+X2W4DWwsVTWW7RarPhuWUB9u7Q2prPQSfNjFUa8XV4qlK3/TR8K3cxV+BsGt"
    "UxD3eakYfzXmGI/OhyHWnCCRarXew2XioYYvab6Wg51LZhjZmGdSNRGnG4iHtHP4TmoiLE8NNZmVxtCmOVu937pt"
    "IJeKSj9LfkUiO1tGMkjti3mWo8g9nVQjF0pvXJnTiLx7ofdJjjVglVnbW2z7thTnzHktVoNdcQXpZU1/qpHKxZMX"
    "x3hJ8VPYZGpFs39ysFOpxiyjZCPbzdDjLGzJCXy83ts/aNHU3UBTzRuHCzRV6EcjRX7HA61ab580FQ81c06s2Wgq"
    "tLk3afQslqkTTpaG5WSgwMuJ7uOZNsB2ziEdT77lBtdeYfNS7qdeB18XmDauU/LTP9tkuefV/FvHDsym782wvtes"
    "Nq/Y1uCCHeLTVHEBOcRhGnzStl+w7ZXb1fRTCOcZet7nWfM+i+a9IIwdI+ucTFmeGedvB+fKFTlJY/qUq4w6dZMK"
    "di9pMJ+I+EPEHzLxhzJlnqc8lmfKGtsu+osG/Cond/qaK9BXXkRfLZq+UNbEIlkTyZqIF3zveUGZMs9dN5GPxlc1"
    "ri2pm/YNdSI+EfGJSCeNdFK3XdZHpdgcrYduvYPC2RaxjTbtRz4c5ozKH45tLFFmnlidm7wV+eT1qXLn++917l1i"
    "1ysX1zSyAey+WcduZDfNMc6BkSGII+FrEd5uP7FwlsxsiSLou/W59TSRbQux3Je0pLfov6910rn1JR40dIRrz80m"
    "n3kOMRktKut5epR2y335xcIa6v1JRpqvXlXu7+NPNX3JdndcHpVv8SjuwnE1rh9aJHciuRPJnUjuNIfc8csbr+1q"
    "T5SYOT0qS8zYFI472Jt+PrKK7sIdkX7OstZu3dYUo/HqZPdOmJRcW5euuzCg7vUnp38uIj/+ma3deIxiaucY4peX"
    "kM347IA63L8zAup8vpjuL4M62Gd81rCAOvysowPq8LMOgTolVKdqGMU50LMGCnVKx5h19hbqXLwy/fOpVSSDoM5b"
    "9AxnPMXTjErX2QnqvFhtPovfPRlQh9+9EOrYNDOI2vm2lX+dR6jP/4I6v64x+37pzHSdv0Odl6nOiVZ/3oc6b58k"
    "z/sfhTqHLDHrvAx1mEZvHGGOz9MBdbg/jwp1NK1jOz8PqMPt3AV1JlE8TffRZp2bA+rwe10DdW4lmthvhEkbV0Kd"
    "26jOm/b6hzovjZfXaX1AHW5nbkAd7vM0oc4bV5vPqguow88aA3X2I/vhkvnms2qgzoF15lhuJn3tOKhzN9W5eXn6"
    "59Wn0v2lUGff+S6G43wA1PliobxO+0GdnovMOCzu815Q5/PF5jotmpCusyvUYd7E/IfHsH1AHR7DVlBnyYb0z43L"
    "zfUea+XGUCDv1dg3xV7sLBqzLwTs2kkU3yhgjy5MYx8I2PvL0tg7gDFvHjyV7i8VMOZHLwsYy7NnAGMefN9Kim8E"
    "bBBhXWgOfgnYYMKup3H9X8DGEdbvrDT2U8CWEfYajeetgN1J2OuE3QjYE1UmPfwQsPcJG7iI1n+x9y63Z6jN5YCV"
    "E210JGwJYEMJ60Tvd4GAHTWG7i8CzJaJ5wC2iLAes9PYRMB+M8zlUyn5DxjKwNQ97AL2q+W0/gH7ZJi57k8QsL40"
    "ZkcBVjec7lwnO+RgfAfC3qB+7g/YEJKxbUbSPew4ZoQdSHTWU8DOJPrcHbBqwu4mGboz9pOwYRQ/2l7ArqJ3LxEw"
    "HdepsQIB21ifxrYUebGi1RTfDNjEajeuU2P/FLDa9WnsI8BmVLt6ZUr+CxjT/J8EbCPN++8Bm0nYx6STvgDYXKvN"
    "pwBbQNg6inN9DLDHql35rrEHAEPdSmP3Chjz+jsB21xtrrGbBex9WpvXCdg/CFsnYH1PpPhmARtyLsU3C9g78yi+"
    "ucgbw7w39XO+gN1EvHymgA2lmOkpgBUTdgGtozrAOo1w6S0V3wzYzoSNIZofJWDMk4cLGPOCYwXsbtr7Hy5gFUTX"
    "BwHWc4TJzwYC1n+EyytT8c2Asb7GusZeAnYT0XUXwPa3+lkO2PWEFVBMeKmAvUJzVAzYjdZY5wmY1kE19p+EFxs0"
    "jvR/AfsbYZ8Adps1Zv8HWD7pjVcRX3oXsI41pl7wB8BY37yV3u93Asbr71nATq9x97Iaexyw6TXuPkVjDwO2vMZd"
    "2yn9HzDe+7Qh+fczAbuR6PM2wHA/pLGNApZHtHu1gA0mmrhKwCYuTWMrAHuNsPU0RxcLWHuSjQsBe52whZR/Ya6A"
    "MQ1OF7Bn6P7YSYC9UWPqn7WAfUBYR6LBUwH7qMbk5SMB+zthit5vKGDxkSa9HA1YYqQpVw4FjG0fnD/hAAFjWhoA"
    "2AGEdaC+9BKw+6gvewB2AWElJBt3AYz3vftRXzoImN4Tp+6JF7BH6f0KAfuCsN9TXxRgBZRX4r1paezrQlhjo8z5"
    "+0zAWC//G2CnjDL1ur8A9jVh95Ie8paA3UXv8BpgmwnrTTTxImC4x0/t/wWMx/NXAsY85EEBq6M1dp+AsW3sJ4DF"
    "R5tr5ccCdgqtv+sFbBph6wHj3GGse68WsJ14/y9gPEcXAtbdanOBgF1Dbc4CbABhnel7UwE7ibB76HtnAbaM9thX"
    "Ek2MEzB+95MF7Amah2rAVhC2hHSi4wQsSTLnCMB4v8+5Zg7GuSXsYaKXHwgY86W+Asb6fHcB431chYCdQO+3E2Ab"
    "CZtH71AmYCz7WwH2I8IqSEeJC9i9tMb+W+BiD5xq8qwvC7w5ZphePgXMtoV+KGBMn+8BNoCwb6gvfwTsPbr/fBON"
    "9SuA/ZWwzSdRfiPAPiPsRXqHJwDba6yrq2jsEQG7hHL93A9YX8Jup+/dLWBzaI5uL/Dm3jmGbEY3FXhzXfBd7NcA"
    "tnmsSbtrBEznRNLYSgF7hMbzEsC0vES9Z5GAsY5ynoBtOi2NzRAwft7ZAtaZ9OvxgHUg7D+kJ48RMLYXnAjYoHGm"
    "XaMKsBHjzP37MYCdOM60zVQCtn6caUc7ELCDTjd1hn0Ae/d00/6yN2DTzyBbBMmHPQFLks3yBnrergLGc9sRsMpa"
    "k/e0Bayq1uUlqburAaupNfc5DmATak3esznfxdBOrbHPBYz3XH8HbE6tKfs3ATaPsBJq823AFtWae7zXBewJWg8v"
    "AXYVYfdflMZ+C9hawm4lvvRrAXuLeORDAsZ7p/8RMNbL7xIw3gPdAthNteYe6AbAfkxYDc3RBgFTREtXAPYwYXkr"
    "0thlgD1B2Df07hcB9mStaZc6H7Df1po8cjZgr9SafGIaYG/WmnrWBAE7mXS+0wHbZNH1aMA+JOwNeocRgG2pde0b"
    "GjsesKVkq19K3zsSsCvHm7r3IQLGMmc/nD/Cdr+A7P84R4RdTPuAHgL2MvGlroDxGQ6PdWcB47XZTsCYR7YGjM9Y"
    "riG6zhcwtvl/G/di+mxGY18B1vtMssXS8/4B2MmEHUK84K+A3XWmuVb+DFi/OnNu3xQw5iGvAsbnQ33I3vo8YHwu"
    "xPuVJwWMdcVHBYz52S8EjMf6HgFj3nqHgE0i2+iPAKuuM/WJawGbVefuVzW2VsAempLGLgeMz7vYjnmpgPH71QP2"
    "cJ1JZ/MA++Issu/SPJwrYGyzmgyYmuDuPzR2JmCbJrj7HY2dBtgBE0372Uk4noRNo74MA+wQwkroTGoIYI9NNNf0"
    "YYCNn2ye6Q0C7MzJpn1iX8AWELaR6Kw3YMdMoT0e8bpugG2cYvK63QB7aIq5b+wEmD4XQ16XBOwwwqYQfRYBtnSq"
    "yedjgC2bauov3+TB3mmquZf5ArA3CJtONPgxYP+casrNDwSMdbd3APtmqrn/ewOw/GnmuLwM2HvTzDO+ZwBrf445"
    "Zr8BbPa5tB+juf0lYD+badp7/hewLrNNfeKngPWYbe6BbhWwOpr3GwEbP9fUe34oYEy7VwK2hLAn6f2WAzbwPFMn"
    "WgLYtPNMvecCwJ6fZ66jOYB9Sthi6ss5gOE5eur8D7DF890+pc7/AOO8rkMm0vkfYO/PN/cdNYDNW5D+eQfxghME"
    "7Emi+aMAW0jYLbQ3HCxgbJ/fH7DuF9B8kO7WX8A+JftnT8D6XWDuH3YH7BbyK0iQ7rYzYPctNNdRe8AeJ+wpeocS"
    "wF4h7GuahwIBYz6xJQa8fKF7dpo6/xMwlsX/BKzjIvdsI3X+Bxj6RKTO/wTs47l0/gfYwEWmDeL3gI2sN2XjCwL2"
    "DeW5fQqwk+tNvfwxwE4hbK8ZdP4nYExL9wI2gPw59ibecydg6OuROv8DbPxF5tq8DrD7LzJt9+sAYz8o3uOtEjA+"
    "910KmD4jSPFranMxYJcso30x0e58wN4n7D6iwZmA2T41UwSM7Sh1gD2y3NzfjhUwlgGjAHvc8mMZDpje++BaOVbA"
    "WAYcDlgX8s3bg+bvIMD6EDad/f8EjPvZB7B+hC2gsd4LsCNXmjpfF8CmrzRt9+WA2T6EpYD9ZqWpzxcD9uFK6/xP"
    "wC6jd/8P5rxeZY71vwSMZfgnAracdKn/E7Bv6Az6XQG7nd79D4CtJixO6+h3gF21yuRnzwJm+8Q+LmCFJHMeBuxX"
    "q8wx+zlgT1vYzwB7YZUp328D7KVVpn69EbA3rTavFjD2E7hKwHgfvkLA+HkXA6ZWm+thIWBFq00frLmAdV7t2iJS"
    "538CdhbNwyQBY9qtBWw2YXfQWjkVMO1XkJoj0s9GCtgowoYKGK/NowF76grTBniogLF8OEDAeL85ALCla0x52wvH"
    "eq3pr7EHjstak3/uAtgna02+1AGwo8n372OSjW3w3cEvMHX+J2B8zqUAe3KduV/5WsE7rCcdjs7mPwOslrBSksV/"
    "A2z+BtePInX+Bxj6JqbO/wBjv1DWoV8TMD7LehHiSplXPQNl46jsCShjf8rHoOwJKnsIyl5g/18o20Rl90DZUFpH"
    "P4Ey9i27FcpmUNlNUDaHyq6DspVUtgHKmIddBWVPEw1fDmUfUdkyKPuU/f+gLE7ztQjKeP87H8r4zGI2lBUQv5kO"
    "ZZ2pbDKUDaCys6DsM9Ljz4Ay9qMcA2W8Nx4FZbwXGwFlfF49FJ9L63cIlC0h3eYIKDt2Aen/UMZ7ggOhjNfLQChj"
    "uu2HtEFlvaBs1ko3v3k+yPK2FNjCZRcRPe8MZUzjHaGM7YelUMZnHa2hbPBqb9y1Wm/GoOjy2yDmqfnuF7eD22Jb"
    "b05TnvinhBzwZN0c9N1/Khv9jfomC2lysuhkMtzzhoSLiMr67qj6WOjgP46ZupD6p2n0fCKFwuYhT+5cXnzrCvH7"
    "FKgW8ok3ioIC5r6yWXpiRtplipmLQYzcsUQXfj53Byjv2SVjA5T/+VYvwD452TwP3UNo8yiS37sANnSEuffpoLy6"
    "OvuStlHevR2fOyA/57IY8PACyz9Vyy4ex6TQLvv4FwH2DWF3Xu7N93U5/c5jbutUlwiydLEgv84nPYN1JU8OoGaR"
    "PzFjdQuffNWyPvEcxUZFJjEVD7tAM8Rm49otoAGW4l6Zp/9cuddeIH1NIv33DqDT0cPc+J/U2Rpgc6rdOqmzNcA6"
    "jzGxtQLG+uflgD1vxehcqvfOhPWakO7rebAWm5meLc6dGuk8mSzyWzJNZy2hKrIVZCqcIsb6CPJK+yyP2yqF+nx/"
    "USnhhcJ+CHmz7c+Pz7P9GfF5edaaK4e1lCCabE2yZ2sOgXbB6r4TsG7zqX3dtwvgWc2bp8sihlhe47WNlsvLm4xX"
    "S3lUtI81/6596ZGmj9R2dJ/vadsC53/jWNRHSReLkW/iILJJ9ADa5jqMdQVsUI1bJ+UjAxi3yVg7WF9c1gbtRDXe"
    "dXUGx8Gu9a4h+/30WNj5HHhtl9Maiyv3dttCWnMJKuM2uE1eu0G67UGWbrsP+0MoV0flHA77Kv8ce6kzB/qJdQZC"
    "naDvJpWZ0y9PuTk8g3L6STqqlCPypw0Vf6DMXBcDrPb3tfrUTXiffUK+jy5rT3iR8ubtt9+F6YFzcySpjv2enNMu"
    "5UvTUDjOaW6dwM5f2NJUWe8n0UT5CytyeHQYSwbzh8XAwBtro3AycfI8yhrUqM/2Y7vIJOS2hxyWmSx6Ym64ZrWf"
    "ohl1R/zUZ9bvQ2wHUnqCk9ZFUz5yNc09T465DdsBPh4erHJbf0HrC2XlT0lGogwu26LUTlu8sjxplUfrb/tbf4No"
    "blJnxFvM+WsH84c00If05SAdE+feCaFXliv3HE3S8+z2JD1P13GsvuL9eH653ApiZi63s+nZZ6nwuUSzz3nesj4p"
    "/elMhSwhy09y38bsgXlvxvTyQydNJ0gjBe821HvXrbPa8dob+5AtclkDNg0w3cZEtS14lSNeNr9jfipzUvMSPsw9"
    "df7uuHt0nZtA2v/rWACu39bxzx+QcPzjCDTFb/UBoXiM/4CNoj3R0VdQxjknPoOyFeTH8TGUsS//h8o/T9R7yutb"
    "8ifl9Xl4HdroVWtiLwlYLflo/BawT+a4Z2Cp+Dt4zt7ERx+GsrUcf6O8cbJc/x4B4+/hGQHnJuJcvnhGUDPOxPCM"
    "oPcEE8MzgmeqTAzPCB6ycgdfqry5zxirV94cmHbu4bnKm7vSrjMNxo7HeJIw9+yXWAv1uew0kNNd6N2/WJuulw9M"
    "Wee3Ytofrvz9uY4F+82Mam87uh63M1j5+8rvr/zzFPVX/nH3PQNs5rsr/3ipnQXbPPrfsO8T+t+wvxH637DvGNr6"
    "2Qcp03m2bqcTnRvw34Vkp+I5Mmz4DZ9vt2y59Nu0euHhdW3pZzHIN+yX09/br7gyz+F4vCrgp8e/qH/mO4PRpomX"
    "+DJdnk7vOAZ0P5VjJvUdRjeKZz6nyeFAzaOroy1bkY29ln7Xc1ZCfKJDNDfbdG4cOE/sBHZFx+K96xek1y6eM9rx"
    "suxjjmcfHGe7uVo+U+xE/7Avcat9O0cCtm/nXML284nfdKJzG35GoSDfdx3hbZtjO2bVeXlYmLHSdU4AGkd+Nr3O"
    "Pevye5dDAsZgP0E+HbXO9Rv1k514JmbnZugaINc6B8jDdso/LgLl1iOCn9HWvLEwtn5nwso640b+3p90Atyrs35W"
    "Wut+l890/PJ57QbYnlUm1kn5xxEnA/TJogB9MgZWc7935r3+0xYt+el+jwTojPcrr98YY3cLbbIt4nbqF2L6/gtp"
    "D6Pvw2D965qAtbZGeB7ny10p9JOxSwC7xHq/Rcq7Z+LvnSfsDWYKewPUebndSVDG932cCWX8TuOENX4KlPH+7UTo"
    "58Apbi6fVM4ZQa87NkBXPVx5feoPUV5//AOUNw5gX+WNZ+gbsMfpHsA/KgC7r9rlhamcUwH8qiyA77RSsq2k8F2v"
    "boE671xaQzFa0812LiraB/LCSuLt9SA1vOkomcPBW/ZHlIYxRpIfSMcc89FXufYWLXskXtV/hMurdof98L/nmPt4"
    "jhfaKYBWywQ5aNOx/T30b5V05BKwGZfQXqsD2xFoPWg7+EGCPldIGPORTjROqAfZ/rR7K68/7V4wjjq+RBpHHX/H"
    "49hZeWOf0Ce5YIzZPvok2znVsY8cd2Lfr1VC48t6Y0zQx2wfCj95mwfydlefsXoB3smOb0I94Nkqk3ZQDxhq5TrH"
    "d8L5zwd7f0yY360xw/CT/aK35qmocH9yDNZ5qvF3o2b+ZHmSEP9Ot1v5lkNHZfbsq7zRXhghLcuVYffasQx0xHuw"
    "Up/90fFVrr3OXo9frM1sc0L99QTH1F/vBB1D/71BbYP7sSRffVsKFxQG+2cUbffyOqwErsh0AJL7GVJ9uFOVDA3E"
    "GvU0d02gjBlMeWY6D/PS9IeWjEnl0FVuPIneS0bxJC2LRsPGk+ypvHnQaohGdlXuPYBFpHft0tCzXStc/co+500G"
    "6IpFAfaUIH6aD/z0DoufRjFPOz6N9nEiXvR9mOf7lOsLHxQ7MYXsLP+ms/cfh/we5+T4M+W3Xg97PG3ryWTXW071"
    "pXqzxrq/s50N7XJ8Brw32OWSysxFexzY7qRn7D3B7ctEaHt/+v7Q891cEHxWfMBY984j/fPBKjP/zUlQ92XKybLy"
    "UrIzUJ+XUJ+Ph/08n+d3pNz0zljXLsd1+FmlU8w6Bwq26HmU12of6M+aseZZy14URzt4smuX47qbTzJz0HNeKM4p"
    "iLHDJ1Od7iu9+3TuM9sUUYfiPIUHTQ13Fi2dl+D4l1HZR5TXbL8Z8p2I+j7IoD17JBMjmRjNcyQTI5kYycSWIBN7"
    "+tjdeNwOWOnGVfK7fH2qt47+2Y7OPdpDO90Jm3SuaSu3Makd7CvmEsH7BSW5ju2U+awH7c/A5xqtAMPz++vIfn/w"
    "cBf38/mKZH8k+yPZH8n+SPZHsr+lyP7OPrLflsPJAL2gKEDW2/K7gPLhfnJaJEcj/hrJ0UiORnI0kqORHM1WjnLu"
    "cUmOxiM5GsnRSI5GcjSSo5EcbUFytFC5MvIgarfbEvce9lQM2QjTb733BK9N2f6OXdcvp0kkNyO5GcnNSG5GcjOS"
    "mzuq3LTj5DsHyE27LstZqS7Hhtvf8ZO1kb9UJGsjWRvJ2kjWRrK2pclaHovHquV+cUy0Lqusde/PSN3zXp/+eQT9"
    "/cwc2X8J87BwjDHnck+VUzu7VOXeXrQPjnh2JJsj2RzJ5kg27yiymfs3bJT5Dk9Wm3dt7wF1X6x2fXyluuVQ9zlq"
    "76squS7aoTHXp/65gejm/+qC5W8UXxvJ30j+RvI3kr+R/G1J8jeVl2qUe9+ctA89aow7RplicnWfuE6RVefTGjO3"
    "69Ar3D6gDbowgIZ1XiH+/dXJXh+skuGuj1WmO/O07uBEe+mIx0eyPJLlkSyPZPkOJMv1nbFijC3MT5nyzlEkCyMe"
    "GcnCSBZGsjCShTuSLEyNV02UCyrif5Gci+RcJOciObfj+TbxM/dfadpH8Q4Jxrgu14l8fiN+GcnFSC5GcjGSizua"
    "X1GmeSiHceOYGLsOxtHY7fl9J/IVinhtJFMjmRrJ1Eim7ig21Ukk6w6me2zbk2/QN+e7d5dGe8iID0byLpJ3kbyL"
    "5F1L30Pynu8/C82YzDcnp3/2HOGeKfJekr+j6Nyx74nB30H7rF+dyD4b8dxItkayNZKtkWzd0eyzXag/g4ab9tTr"
    "6L27CvZZ/I4d7+nXno7ptOM97bqYcyFI7kZ57yO5G8ndSO5GcjeSuy1V7nLfa9eb+REOHu7eB+dX97Fqsy7GYNpY"
    "JEMj3hrJ0EiGRjI0kqE7ugwdPczcuwbJ0Btq/GWojUUyNOKtkQyNZGgkQyMZuqPJUPs+cbwnnPvXWXmxprwfPJKx"
    "Ee+NZGwkYyMZG8nY74OMfXOVv4xFbFvJ2MiPKZKxkYyNZGwkYyMZ21JlLPZH8mPqrbx+TPY77BGiPfZNKg+oa/sx"
    "lQTUfXxZ+mfXs6O41Yh3RzI6ktGRjI5k9I4Vt2rLPNvvN8oJGPHBSN5F8i6Sd5G825HiVu0YVPbNteNLy4AusI5I"
    "m1Pd3zPFpzogQ8fnuX/jvrmA+rI3/XyE7M/9R6TbPjHPrdt6pJu3UP9sReM2dF267nEBda8/Of1z0dp03UPzXJop"
    "5vEnv6tLaP72C6jD/esTUOfzxek6e0Id7DM+a+eAOvyssoA6/KwiqFNCdapoHV5Oz1JCndIxZp2vYt46FxN9P7Uq"
    "XecTqPMWPcMZn/7Zg2h5E9The/v4Wfzufwqow+/+CtSxaWYQtfNMQJ1HqM+/gjov0zydaD3rF1Dn7ZPkOf2ZUOeQ"
    "JWadW6AO09+NI8x3vy6gDvdnjVBn0VqzneUBdbidC6HOJOLf3UebdeYF1OH3mg51bqX53m+EOe8ToM5t482zJX7W"
    "WKjz0nh5DZ4YUIfbOSGgDvf5CKHOG1ebzxoUUIefNQDqsIxYMt98Vg+os+98U0bw+HSBOl8slNdOR6jTc1H6Z9sx"
    "5rNKoI4uw7VTRDI0DnWYXzBP4Hf/xvGvw+/+GdRZssG8K5PX4F8dV3YhP9TYnwGzefebgDG/uY9k5auADapy9RWN"
    "PQ/YOML6nZXGngTsiSpzTB4FzOaPvwBsRrX5vXsEjO2sdwCGfExjPxIwnsNrAUO+pbG1gNk0fTlgp9eYOX0vBeyj"
    "GvMd6gGzbcXzAEMZqrFzsS+jzHmfLGDMc88EDHmcxk4TMH6/kwSM5fcwwDoTf9qJ2hwiYNyXwwBjvsbzPgiwFbRe"
    "k7VpbF/sC2F3k/7TG7C2lhztBhivS+7nboDNHGvqgJ0As23/ScB+TDzjZXq/IsCQF6b0NAHT/C21/kHnVBPcsdPY"
    "F4D9bKZJEx8Dtph43cDz0tgHgOHduhp7BzDkWxp7AzBb53gZMFtXfAYw5GEa+42AMZ39EjDkaxr7X8BYFvDc/lTA"
    "mM5uBT2d18hNUDaO5T+UMS/eAGVPUNlVUPYClV0OZZuobBmUaf6ky5ZA2cpqd5/IZTx+86HsaaKZ2VD2EZVNhzK9"
    "l0qtfyhj+XUWlDFdnwFlBTTfY6BsAJWNgrLP6D7HEVDGPH4olDF/GwJlTKdHQNl709Jlg/G5s919or2/Gghlxy5I"
    "l/WDslsWpst6QRnTVjcoY5qqgLKLScbtDGUXEQ11hDKmq1Io4zXfGsreWOXdJw5e7d0nFlCdoD3bakfesw0lGVVE"
    "MnX8qa7dIqVnOm7dXrXmGv9kjtuGrjsX6jpzSadc6NI06xG67hTQP5TPs8c73v3YcTWuvUTXOcXx7qPsOtVQZ02V"
    "i6XuKZ3gyhmuExtr2ihuJZo4FOq8vEpuZz9BZ+J+9EM5QNjiZaRnAvaM9b2ugPE4PkPrtzNgQ0gXaUPruB1gE6vd"
    "u2FTdCZgg6jNfAF7lLBvlRf7L9nDvhKwt2m9/0PAYvR+fxUwfvc/C1g1jfWbAqbpLqVnCtgxpG88r/x1wicBm0NY"
    "HxqzRwHLJxrbm8b6FwL2d9I37gHsIYs27wDsA0u3+5Hy6m+sK18LWGdrj7AWMKbPtWNdOWNjbFO8FLCacWY/6wHj"
    "dcHYPMDunmn25VzAbH4xOUCnOBN4Xhsa/3GCPDwFym4gGj0RynidDIeyD2pceySXraB5PBrKWCc8TNMA2W2Lga+W"
    "UF3N2/uTvGG+izybx6kzlCUmuLbDrXK/jnRCYY6YJ2JsYYLm4b9VpkzgeMUy0Amy6Tv2GeWMLV8UyJfrlHmuZsc/"
    "Mn+8SsCG0FyuAOypVe560djFgk67K9HRQoEG5gm0zPWRJm0ePTlgrZ4pzAu3eVrAWj0J+sdrrRrKeG2eAGVfEi0c"
    "A2Xc3uGCXnNIAF/eL4BP9gvgyz0EvWgP5b+330XAWB/tIOjBSUH/4RyKSJ8F7za0+65L20E0iTpPV2s92vvPLqRL"
    "dRKwo8Z61+JtU02sSNiHHCWsm070HlJfbBtBa0HPLhT2GvY5wQyrXXt/cyJgfxtnYlWAlVv2k2MAu8DaY1cG7O0O"
    "BB1TY/lw4Ml3xvNZVF+h35ur3TOabqQrK+sdbVsPzmPtGSaWJDpB267Wk6RzkcurvH7upUouixFfLwH+p39PEM0n"
    "yV9Qz/8grffBs0rJNyGlW9IaRt97Pu/Qewh+XryRz8unMSq2nsXjrmmD1xmPWSnVw/o89nqcuW+F1vhIY6vn1RHq"
    "TbLe50zqY6az4ZyO5rP6eE6f87b3g/rKJqqD7+7QXOYr2b8mTvP/C2uNfnAa7RlrvDyTZW8ri6fp+b+Z5r91089/"
    "zDuZLpXlF6Ru2k6k/ihKjUFxqxbgnJHMsn59ZrLwLpREE/SgsskWZmbvkhC9NjueDPQv0XuNk2EfjjqKpmVNx8qS"
    "1+9Wu3YspvszSH/9ssrdX2w92yD7cO04smOjjCX97IFTyY6N9lry/T58iuujvtVmQGtwzDDXjsXYA3VuLpOUHRv3"
    "a3TmuGGDV77eQTbnh4U9yze0rjeO8K55fl7bcd49Sxjfgw997FjJWtPWf9Q6176v2/4j2DT6VLn7+9R5NGDsV7iW"
    "9u7PAfYGYTfTvD0BGPvH1FGbjwBWV222eT9gfKZdQGN1N2D9R7hnkxq7XcDYlngTYHx+q89zNXYNYK/RnmYZvcMa"
    "wPhcU59zamyl46WhFTSelwiYojldJGDvU5vnAbZ+nNsnjc0QsPsvSmNnA4ZzzXZCG9tMevgYwPhM9i1aBycCdiVh"
    "y6jNKhxPotkVdL5yDGCD61z/g5RODNgswvJWkE4MWNEE046xj4CxPX5vx2tfYbreEzB9VsNnNxrbFbBXyA57PdFZ"
    "R8D43Jf70lbAEtSXhIDpMy2NOQHYZuXFtM1HY58L2BLiOX8XzohYX9gkYHwG9rZgS2D7/OuA2XziJeDduxNfehbP"
    "f5RrJ+SyXSrIH0U4J/qlcCZ0v7AXvlewbd0lnOvcJpzX/Eg4r7le2Ef+UDiHWQNl04nPrBLOZi4TzmYuFuwD9cK5"
    "yQLhjGSOcB4yQ7AHTNFrn3TCs3BP4AR/Ytbfec6O9QnjN5vh078xPrcJ0M2zsckkYqb8LmWaGm/ajd6osXKZTjT5"
    "w3o6u/vC8bbxaY25f87UxvuOq8Nk6of93VeF7/o93/6u1h9Ksug7+7Nk+s779PcSksd3wrlcsXX+Zdsqb4S6aP+U"
    "6q6Fupn6cBnU5X5ze3bdRVD333PMdo+39oyzoO5HdC653wy53UnCeaJ9BnK64+93yOfPo6CONF+sPxSp4Pc8CuQl"
    "n4Ey7x8ccI64v4DxeUJ/x/8srafjf7a1e4Df0s6Ov028veNv9y4J8D8qQB8xwo6lvmxRXv+co8i37N8ou62zkX8q"
    "fx+cjwJs9+8LGH/vTwHnZb8POC97QcB4jp4SMB6zxwLO2R4QMP7evYC9ONn83p2AMZ0+f0UauznAH+g6wHAdamxd"
    "wNndKvR5X23O0dIA/5zFwpnf+VDWnsrmCnrWuYKNfCqUPV/lxj3Y/jPjoYz9ucZC2UzS7UfjmR6VjRT8bIYJ54rH"
    "CfrYUYL/TKWgox0EZXPGumc6to42QPCV6Q1l7OPfXTg/2l3wWdlV8EUph7L/0vlJuxBnNsWkM5SQXpCN/oB52/by"
    "OWfkvVbNMO9ZlM0LOgTQbhvlz7MyxWt0Iju+I/TPPnP6gfL3h+wbcB7VPeA8qgKwgVPcd9fYTgHjURawXvFOM9sX"
    "3Y4ZKQuwEfOcF9I6Kgzgc50C+GoygHcWBfBH7mMnolfpLI73+f3qvO0xr2LdzY5L5f21zhvciXzAJF8A5lfthP1P"
    "mwB/yEJhryWNO/uatRfeye6ndD4zqMq09Ut2uXNoPpnOi5slmNEJ2oeEOYNp+qOj5j6YSebacDK04VvT0TSQEfkk"
    "E/ncpfnO3ULZ94O3ndv7yVsipzOXwDMNPivdTZDPOwn6Evr9tPY539bz7ijvmXyXCfIZt6Iz51LrjLY1ydIi7my7"
    "4OM6B87RO0F7Nh+2dc1CQa8JI3Mc+l0/64CQz+obIEO7B+gGFYIeuLOga6IfcN1srx8wy2T0A3ms2jsOvZXsB5IP"
    "str2qX5ROIuyY3cOU/4xP3gWZccc7Bvgr49nURhfZ59F8fNum+o9i+J+PrfSqyNgbJutI2CslS3TPTEVlpybC3Ku"
    "QDVrvgBrlcTCVc0z2PR2nE8gtGCrz7WVWJaCplA4cygjXasLYJxTizHc/7xT6+pynAdAJwWQeK4+n2Xeiut0zViv"
    "L0xrUGBKqH4H2BPy+vfzyyii78aJV9vnKpneP4ze24l4i7TXseOtjgBs2anueZvGDhZsPXymjHuku+vMcz3k05tp"
    "P/PIci+fXlvrxvPbe6QDqc2K1a48tfO62d9H3lJBe6X1wv7ja4qbu2u5l0+H0bt5LvVZXJy+z35bOzWDT0yKlTQ8"
    "uKCwQYspKm7Y97UuSXVA9IRIpkR3WTvVXtNlSqh1Sr/Y9pzUZLXMZmI57yFi4XlYCA5YmaOnVtZ+MxXh9ftE+MdW"
    "+ECOP0+vr/Qf/socJ7k+/BxWZNt2PDc/JH+oPpb9li+Wk4zjfCYvk913oOP6wyKPk3iTznvJsmsvwS+CfV66AMb2"
    "BvbjLRd8bPhOpFLAOJ/JLaQDFgPWZr7pD5MnYPx+/4F339/K+/Iv5c3lwtgngNl3QP0fYJzrhrF3lTfGl7E/KK9/"
    "Sm+SGb8T/LRY1jwL2Emjzfd7HLC6pbRfoe89LGC3k2z/ufLPUcHzcRfUsfPO8DvhuUG3Jea8XAffZ6xzlfn9NVCH"
    "x+Rmq85yqMNYu7PMOhdCPzhuj99jAWDvjDDHdhZgnDuO/dWmoo5AtNNjthsHu/WcZaFbh+OT/PSmkwGz7+esBoxz"
    "J3E/j0Ofu4spf9UVXr2K53nRcFev4rGrrnNpAGloX4G+dDv2nu3DWnON4J5t+HgTwz3bkhNNDPdspywysaSwfqT7"
    "1MbR8waM9uqji4BDFoJOrm2pEl/TtlXma9Oh/sU+fFD7EXH9MwV77DjBf+UU5R9TX6O8cb1Vgq34WOibPh+W+qZ1"
    "eO7bIQHnG/sF6On9lH9ehB7KP+6nq/KP/++s/OPq2wl+UG2UN8baiHnzudc9TBx0IdnH8qlNxzqzsuPgeJwd2EdV"
    "gE2O7exB9fLBPhb0rCD/V97L5ZNC5ljnaMXwPY4F6UjngfvQ76VbGsZoi9uPMfS9vBC+VDv4J8Z7oMbsnzLVkOZL"
    "KssHpdtvjv3iMOOwx9HfXUHfKwo7x7Gw/nJxx8l3ChynsJFDn9im/nINo9T0JwiJcLb9otjWPWB6O5AM0Px75O6X"
    "l/2phLvZYrv8CY5pr+e9BOfILAaelImnXU50iLFj7Ou0osq1eS0mXpRHdc+n5xTmcLqU8RAp3hTm0ua3BG9L2lRN"
    "QJuNpT0p3lKKo9d7j5uI/q4Hu2mRJQdtPxOW6fOUGQdv5ALO0q848ydLz+P4dyoL8y2DRQ5WmPImOgrOSE6VQa1n"
    "Qw9h+Rnm6ZVsukXW+aj0PM1fr7HOQ2P0/SuoLC+S35H8zpGHckw5+5tmS5s3WrQZj2gzos0mpM18SxfcRLapr2pc"
    "Xurn/6l1gWWOqZPWW3buAWy3U17bwT5s91HeM9di+juWQQYg1odsJtiGs43aCGtX0Gt6oGDTQJlWYcnCMM/nWLhs"
    "vtMJzsFybaOM/nEOzG459Pv+Zhpr3ae3lJuXbFvRJOfPwHcx/PiaXKdtUZ80X76xuXXazDppIdjHtxVtYB6XbL8X"
    "A5tUW6D/VrAeKiqD5R6v+3YheVCYuzTKlH9uHp33+xBLr24JPC1fuXfwlgAN9IXvDLJ0M84d9F8nHbfM+pr+7tE5"
    "yCSWyV+STH5gunu2sqdFx1v35HVuvEUyh/EuEPJeHVfj9ZP6hWDvz7dsqdz/98m+9MVak54vIjtTtuMyhernNzkv"
    "zSEq+bu1DziNtw8km8UygOoo8s6BysynhzyD+Zq+H6qXcvNcZZMrkXO74dnP3tRG0moD+abeL3zboNJ+m1ZrxXEo"
    "U2ZeLe3v4JD+y7E0FTn0Nwk6dVJln9uS+e8fVTpGjGUUype8EGsfn1uo3PiwIJn0cBO9c98c31n7NuxvvWtByHfd"
    "lnJfkidYj+Usjq32beiuss8V+nqW3wnTt77WvB9KtJZt35DG8kJ+56saNyayAuYLv7cvfK8cbCFFTbiXQF5VpMLl"
    "SMJ4jbOtcWpggSk/4rD7gpa+T8gkXUlhyDnFXCYfyi0hhJkdE7MP2On4zM32e5B0Y527hemma4CfWmfBz4ZjZtsp"
    "/3jaTHlJh4wMH5eTB+83lN67SHnPHPl+z1LgwZ1gL2Lbz/OB3mOCPVTH5ZT5PC9uPS8f5G9BhvbtvAk6R4X0jIT1"
    "jCJ4RnGGZ7RSbn7qI33eoTXwvFLiL/y+7a26bbLkpaWwl+RxLBV0/jDt8Pf60e9lObTRLgM/VBY/1GPwubW27HuI"
    "2AcJ89Hb+dkwH72dgw3z0X9e4+a/tPPRl1r3PmE++lvGmjHdTwoYx5BjPno79xfmo79loRkfhfno7XxbmI/+vpWu"
    "v5edj57jk/lemWuVfy4uzEdv5+LCfPR8pwLnQrhUwH483ptnivN0YZ4pztOFeaY4T9cMwcduivLm6Zog+KfVKm9O"
    "rtOUN/bvZOW9awX9/ThPV5XAV4+FMvbNO1J58z0cqrw5uQYpb76HHwi+iv2VN0/X3sqbp2sv5Y1T7yr4Oe4i+DJ2"
    "Ut5cEWXAM2wZpnMq2PbxoNzfKDdX55n2iW9ANmCeSFxfmMuA4yX/KtTlnAh23bfBx/bSmXIdzBHDfu+MYY6Yg4eb"
    "GOaIYf9sxh5T3nvE+F6VBwTspfHeHDGMqTpvjhjGfrPS6+vN9yxyXzBHDPuTc7zqOgFjfrFKwCbVenPEMMY5FBcr"
    "731g3Jf5ynsfGLc5U3nzBnHc5xQB4zbrBIzjU8cqb051vgttlPLmneQ2hytvnARjxypvfAVjhwsYj+dBgE2batLE"
    "QOXNGcJYH+XN/cHP2wswm667CH69TGflAsbzZ8Q613h1S24fdUseb9wPse3zylg6txPaPvnZq6rMuOc/CWuRMVyn"
    "nNucsRcEjN/nKQHjWGpcp3xPIK+NBwRseY2Qy4mwAyZ61yljOsbZXqeMcT+ldco+2rhO+c47bnOVoLfwuCwV1gZj"
    "iwWMY7fnCxiP2UxhbXCbUwT6Z6xOwPj9xgprg/PH4Tp9eZqJ4Tr9eK45LrhOl1hxSbhO2y1y88Ta65Rj03necZ3y"
    "HQVvn+Rdp3pOsZ+4Tp9baWK4ThesMscM1ynH7PP3cJ1yfVynPJe4TnkOJRvrbU46F2op+OlzHkOOTeM4NN6Xlo0w"
    "ff1vA9m8cYSZa7pwonvHENM718XcvhyTgzrvlVAXc/ZKdS+FuvhMvKOd654PdbEdzj2HPo0zAuraeYTPwnFYbtoH"
    "7P6eCnWv22COr113OOgz0+vkOThGqINzwXfx2XXs+fmBUMfuD8Yg2f3AGCT7+RiDxM8tHO+NQbL7hDFI3JcLJ3nt"
    "s3Y/kd7ZVq/zFh+vTFs9z8PyYWYuPr7vtbLWe3fK81cE1+0r6KCcP/r0GnesigLas/OlYf/sfGn29zBnFbZt84bT"
    "a/xtmhsb/t0AdpBC6C/OO+bHXAV1OK/mg1VmzulLlDfGkGOeuJ0LBDq025kl1Nm/1qwzGep8Os/NqY91aqGOxPM4"
    "x6B9N52qcu/MtDH+3vGAcR8ZO1L55x0/RPnnAd9P+ecB7ydgnGOlh/LPA95V+ecBR9vki1eY30PbJPIxWy7NEHLl"
    "cD2kvVYqfN7BQtLJSgU/rTC2KrRT4jl1IdHZo1WmXot+l9k8J1+Zd/UYMV5N/wlh3Y6plvYpboSfD/N/5vnlcM5l"
    "+1jw3lXHmOMcFln2YNtGUlhl2oSzOU/SdrirwFacLX2VCLZkPqtrjE0ZbckR3X43dFuqmiZWNQ9o2OaVmeIrSoGm"
    "+lk8k78zQDh3VSH8DZi3+r1jX6s+v1dCmbmUMK5WwXvafdxH8EvqD2f+jIWJCS1V3piWID9+iW9w3IrGzrB4UjOv"
    "N2nptbwF5vup8C6qROZR8DsTxXXjJzu6rHTP+fz0DP39P1h8+FWa57ImP/vPi3PMhht1UVTc8L9W/FdrxylxnDZb"
    "0bb49ST/Urpt/diG5x6zUZ8BXybHZNRv/WpFFiIpIGaj2HJCCBGVGiJmI+P6rAzpzpet10QsB9fqUH6IlTmqApUB"
    "pY6gs6P9+XKy7x1R7eZnZ2wK7d9uJrtgL9ivcP1uUFYwyptndNQob57R3y3z5hl9c7LXpjfzfO/eifuCe6ceI2Wb"
    "niRj9NmnY+1BHieek/wOeE6a7bifEvyjjciJtus4sUw8J2McWEUWD8siTqzl8pzKbc4z2MdH+fgRod7J8ZYJeGoP"
    "S+9MUlmc1nwM7OpGbuaGz7dbtlwq+RsnSKdHnZPbdaBt7j/rmvmW/+YZdLaTuuMyZuourBvro/w/OaauyrFLzDPM"
    "2KVY3vf5o8z5M+ZuS/CnS1Ptapm/9wQ9MyjH0gMWffZekKaRlTTfy6z94BLl3g/StJv5GOVIzpTrIxMHK1TbyyeM"
    "DFBBMiBHHq9y4/GV2TVRadgYkoJNKdM+H3UV1GM6LvLmF3tqgfds58PVpr+fFGN2XV76LJL3WhGNRzT+XdF46o7p"
    "+aZPzL9iLn3GI/qM6PM7ps8LLzR9QYY2gF8q07d+mdV2RI8RPdr0mG1egx08z0FeLqOZ1XyGaBt9XvS9qPcp9/wT"
    "bdaJLe6eUmV5lhHxhog3ZOINYekJabIn/Sza4tIy+yRpX9pByjyLL1FmzoCEJf/078mGtnbaorLuF9/tgf1z+pP8"
    "pfbYhstyua/KPZ6U/V90jOhRyvUJ0P3YtwnXbnOOWdBc4t2VOC6n76nUzD3dOjgmJcq1u++hTJ+GArBRJQlHHwY+"
    "r8PzNq5bwX2DvseVnOe3xGfOJHtLzDpv6AM/9XfnAda+wv3J9+VOV82d36LF5b9sgvwWzZ//MkzcI/pG2H442gdv"
    "IXxf8nuLq+Az6B7Kew8V5mXbGlNylnkPK9pkJgpnS8wnjJysTfpx6IF5qqXcnpbxjWzhGyTDK3KU0TkajytgbvPA"
    "jqaH+zzgf9tkvs0jofxovkPpZFJz9WE4nJ+PSxBf6U0/DwK8E+kLSnljt+0cBhivyvG0GK/Kd8Nrf/d2ys1dIJ1n"
    "67sv/Pyp9L1GLKPRfmznTbDviU6uFmRuM5IKLNw8tT3eidwEmwZrMUijkJFeM7G3TqAMMA3auS8OUG6+jiEjXRrK"
    "RD+9BJrtFkDjGN/C/vwcD4LxLftSXFqdcMcOx8dyngGkYY5X/XihfMfsIB9Zb99jj/E79l2y+H72XbK7CW1yXG3Y"
    "e1/tu2Tx/VSdfO8rnvHoe3APVWYMud+duejXY99920t5YzI5LnEP5X+/Lcbj2HfmYjyOfb8txuNwHOSS+V7di2P6"
    "pJhaW7d8VLn34DrEt9rmsFfInPe5oNBxEkVGcbFdr5WPdw87+bTZtnuF6U6z7RUuDGu7SWRvu3Gy2ItcFs96x5LI"
    "xgYl96OykbahRHhTWICOpGX1LyOaj2j+e0Tzmte/mO/aqZ7Jd2X9yZa+fnyVm7OV63AuWB3jhHLzg9Pc3Eh+8prj"
    "z1Feb6oyc1YwCejfdZzFTsqMe8T6carH/b14pZmH6Lga/++yLrCTcnNIZtO2qjKfIbWN73JOwzh/FdnkWqRNLq7c"
    "3Jx+dviYCr5zsBx2L2LO2OGZc203b+73PKelfbI3gWRHG/UhivXaPq9hMuZavHMh2OaZhmqBhk5Tbr7OvGbhAy1v"
    "LlMOxDnzgcyO4zE4nwl7ruY0VJ7jCGuvSc+mfYwUzR+012yfWJOuSHn0OO8Gx+YwFXD+5f4wj3mO6zNXorx+Thh7"
    "ivGc74It5zPSF+L0XFse7GO1oc94g+htX4HedFzf6/Sds5XPnR/bwobeku2IMYsbNMOdh/b8ToT5jeYqu7kydy1N"
    "P1eSPr48ls7rEuUkyO3TmJwE2ejTqbjIWDqHULb3eWYZc0h7ofyWpTM14laNTHaMbXF3LNsBNE20Vt48OvZ9wrZc"
    "70R6dBzs3H40FZSfJ+bDJxY7aSLm80s/2d/fkv29QdfsC+9q37OcKY9KU9zxVEJjuzVmsCDcfjN1VuKkczehT5q0"
    "dtHvJBc9u3vDL0dYc6TPy/h+F2WfcUx28ypyGefO7kdtxkE/5O9gfi/+qZ+zlddk+C7nD+Of+N3SDN+dNdb8id9F"
    "mvuLSucib15dopHMY6vo2v50kfpwL5aT/TSXu2nwbDiXu2k8Osr32zfeISabyJU+wvgh2WelMeXNHeQI/3pbMuD7"
    "JC94bLiv7BNk3//TDZ4j3Q/UDdZakbVOwuZE6rMN7LHSc7sp1+ebfX7tPuN5Pd+jEub+n5D3jl0adO+Y5kmdrffG"
    "+2r7WuPTmGeVKW+uLYkmVIZ5KlDmHWwVGeY2yDdtW/Nu3c7u9DffETPoO5IjfK+in042SFjLUr7MHiq7mEHpHrpc"
    "vhMPwcM2k/6XzffCxiQkoe2wMRLZ9P3Zhn+/Vd57kDjGN+xzy5rx/WdvSPfv2hy+nzE/nfO9/qTZ/+pGKL4hcudk"
    "O986525z0Hu2NFeWhYw8w+KJEY2ZNFYxPPh+0uBP5hxXKD94H8xlQfFhYWPI/PSJAT76hF9e0Wzuf2bdo7cy75zM"
    "JMfKQL9vTI7poFigVtY6KoB1lPLB/W+wXC8knZD7ZN95qm1wW25w29D1xfiypjdNxBp9JrqdesXHwve4PnNr9aG/"
    "gPGM+cq9k1DTyQuj3N9j5Dte4lO39wT397dPk3nzOdYajXyeWo7PU+SnFvmpRX5qO46fGvPkIksfk3zVIj+2HcuP"
    "TdL5WO8rBRnfgb5fQfPOOqStg7M+y3e3lEJZtm1l2tOVEk+qhdHJhe6+F2ci7ZrvvnPk7QVgx7TzBNh21zJr/tpE"
    "8xd0prVN5683zCOvLZ0bE+M6+I5svku5jYDxncV4Pj+oKvNdIpnu0dF3OvMd0GgPOqwm8rPL+o22QV4B3eKaquA5"
    "3VWYU21n2UOZ9gWmsS/rzBwjOwHGdzJ+sda9a8iOK6qbYOYL4ruoua94T6N0X1hCsF/pQ75F3bxyF8v5+xOUN742"
    "F504b0fjd/HUeNfnTtGVjeaHjd2nRHPS9HPC62acsG4iPYHmqDR1PXOz6QmRv9G2H3Om+7kC3Ue+zjuGr3Pkvx75"
    "r29L/3Xb5pcP+zO7X0F91vr8POu8M6LjHYuO7bskA/cuTWa5DjgMjWJfA0cvikfe/uYkikeObG8ik43ikVvUXJlW"
    "0OaPR85o81DNMXHNyTG/m09jYpKjOPBtP+bZ+KvYOin6lEWxkdntNZorNjKKV93+5iSKV/1+xKtK/l18f6UdR/99"
    "j7Fv7NnsDk6veUSvrZuLXmNJtSLMGVR0H9z2NSfRugk1Rznz+RDaf+to3bS8ObFzRrBfJK+fHmDD4djqs0EH03Na"
    "p1x/ye/DvGbyrUkNQjP6u25xwulcfD+dbu8MWIORf6swX9vAv9Vea5y3IGitSfGT7L/eg+bXnu+g+GO/nCXF1l6r"
    "vfBc9MttvcXdw4Vpk/NNlEMZtttXmXdOYjxqmPZLlTevh50fgtuKqeC4br/xYz1Fv0dXxy3X+5Irqf8Tq9PvtYL6"
    "V9Q8ZobYVktgPN9PjSoMZ/FtMWdhOcSeZrJApG1/8Ub2LqxlNKjDbYlmziU6Kq3dJvd1OSFsTy3t7q5c6CQUHYSZ"
    "Zz2PncEmMaPae3dSvwvSPzcud+MWuP5np3nvobi7zr2Tys8X3OZ1yKv2jXhVxKuamFddH/GqHYJX4V15NePMmBO8"
    "K6/3BBPDu/JajzTjYDoF8Dq8e2fFqXQ3Za2X511/qnuPYRielwdMpVDgnZup390B2zzWfH6FcuNw8HtYB9/tk2Fm"
    "20nhuZ8M876b/d5+cWg2Ly8HPZX110KSLbq9V8nOfNEqtz0cC7Y770p3GvZX3nglxnoClrCw3WGciqvMtvee4L27"
    "COtIeQn3hnwdryw09wWjaYynrHJplscrn97dnvMlG9I/1y/wxlex3f59+tl5mHcOchlnzpUo7fHyYV/RB3xt9e/5"
    "1Dafh8ypdjG/PI69lT82o9ofK4Jx1nHg3NcbrHOZYth3NiH7dllS3lZdwMf0W+gV+kVhj/O3j09FY+BESCGQ4Uvh"
    "ZH12ylVl7u8s9gzX7VvD3Htg9Zo8SHnvlL36VPfcj7Fn6U7Zp+ne2D7K/05ZvKf54pXuPc1+d751Vv73yLWDtl5e"
    "5dXlb1no5f0zx5r37Qbx/mL63n2Rvh7p643Q17Uc3lWZOkHQ/nRGtSsv7Lh6rY8hhm1xGepqmEO4syWXUM5yPmKU"
    "s9Kd7Hb/gnIU81kg61HN5vvjCWDfgZxOBY5f2YiFJvF91HmY73djmhqfppsgfUyiE6TLghFe3txqrpc3v7PQ3Kvg"
    "vQcdySbO7eXSJ3yuTauYm1S3x3lwTmyQNUOHueOWpLLUnd/D5Jwng6pM27nKYO9GW3sHZeZZTCrItZ5e1Ikgtt86"
    "wDYv2dXzaNxYP/91jakLXEr7P6eVW+fAOvMedt5//bvYu3+7ebmpN3xa7H83/IcCdhZ97z0Bu3ZSGvujgD1Ksv8V"
    "AXt/WRp7rth7D/tgujf+CQF7hHSMR4r974S/H7DBhF1P9H83YMsIe43e/XbA7iTsdcJuAuyJKpPXXwMY76kGLkpj"
    "a4q9etUz1OZKwMpprjsSdglgQwnrRO+wSMCOojvozwOsirDLiafMAGwRYT1mp7GzAfsNYW/SWI8v9tdPxwjYr4h3"
    "nFjsbyeoErC+NGbHAFY33NX7NFaJ70DYG9TPAwEbQvy0zUi6qxjHjLADSffdW8DOJFraE7DqatMesyv2k7BhtJfu"
    "KGBX0bu3FbD9yQ6SELCN9bT+BayI/P02F7nYRMI+JOxzAatdn8b+XuTVeVrTmG0q8teH3hYwlhmvAzaTsI8pB8xL"
    "gM212vwtYAsIW0c+jr8G7LFq8yzgIcBeJKyU1sP/ALa52lxHdwnY+7T+bhGwfxB2g4D1PTGNbRCwIeemsSsE7J15"
    "aewywApGuPmbNHaRgN1EvPV8ARt6RRqbDVgxYRfQWpkGWKcRLk1pbAJgOxM2huj6dAFj3jpawHi9jxAwLZ80dryA"
    "VRDtHglYzxEmzzoEsP4jXH6osf0A22+EKf/6CdhNRLs9ANvf6mdXwK4nrGAW6fUC9grNUTvAbrTGurWAdR+dxvIF"
    "bNC4NPZtwov9jbCvALvNGrN/AJZPesZVxHv+CljHGlNO/xmwYwi7ld7vTQH7fHEaexWw6YS9TOvoecCW17jrV2NP"
    "Asb6UBuSY48K2I1Eg78A7GXCTiRecI+A5RF93iFgg2nefyRgE5emsWsBe42w9TQPawWsPcm4ywF7nbCF09PYpQLG"
    "dFYvYM/MSWPzAHujxszzdi5gH9WYfHcyYH8nTNE7nAlYYqTJ508D7ADCOtD3ThKw+4hehgF2AWElJHOGAPb2SbRG"
    "aR4OE7BDlqSxQQL2KPVzX8C+IOz31JfegBWQr/170+jsB7BTRpl6z26AfU3YvSSnOwnYXXz2A9jmUe65UmofBpiW"
    "bUjXMQHjcfmm0Ivx+vtCwOqIdj8WsEUkpz8ALD7apMF3BOwUous3BGwaYS8D1nm0qZs+A1h3wq6hd/8NYAMI60zf"
    "+yVgJxF2D33vfwFbRudNV9L8/VTAuJ+3CtgTNGY3FnrPsJaQ7P9hof/51pWAXU3YA7Telxd6z/weprldUuh/HniB"
    "gPG+Y46AnUDvcA5gGwmbR/2cKGAsx84A7EeEVZC8PUXA7iWarwHsgVNNXnACYFpnQ5o4CuedsG+ozcGAvUc26U20"
    "jvYH7K+EbT6JzvsA+4ywF6kvPQHba6wrP1PnfYD1Jex2wnYWsDk0nu0L/c9aSwTs2flprEDAHqF314ehjKlxpkz9"
    "t4Cx/PungG0iX5uPBIyf976AdSb97E+AdSDsP6Rn/V7AeE/5AmCDxpl736cAGzHO3OM9BtiJ48z9+wOArR/n6oUa"
    "uxewg0435didgL17urlHvxmw6WfQfpV45HWAJckOcwM9b52A8dyuAqyy1pTFSwGrqnXXb+quW8Bqak09eT5gE2rN"
    "9T4TMLYXsY45RcBYZ68DbE6tKf/GAjaPsBJqcxRgi2rNPcJwAXuC1sOxgF1F2P0XpbHDAVtL2K1sKxWwt4gvDRQw"
    "1r37CBjrfHsJGOvQXQC7qdbUocsB+zFhNTRHpQKmiJaKAXuYsLwVlIsEsCcI+4be/T/5LvZkrWm7+Bdgv601+dkn"
    "gL1Sa/KJ/wPszVpT13hXwE4mvecPgG2y6Pp3gH1I2Bv0Ds8CtqXW3R9r7HHAltI55lL63sOAXTne1CN/LmAsH34G"
    "2E2E7X5BGrsNsB8TdjHptBsFjM88rwbstvHmWF8lYLw2VwgY88iLAXuJsGuIrhcKGNtw5wrYG1ensemA9T6T7HX0"
    "vEmAnUzYIcQLagG760xzrZwKWL86c25HChjzkKGA7UdYH7LJHQ0Y27p5L3OogLEOdoCAMT8bIGA81r0EjHnrHgI2"
    "iexnuwBWXWfqBR0Am1Xn7qFS5zAC9tAUOk/M9/d7Vfn+fl1fx4GH1Jl09hlgX5xFNkCah78JGNs8/gLYpgmuXq+x"
    "twA7YKJpY3kNsAMJm0bPexGwQwgroXOEpwF7bKK5bn8F2HjyP+pBPgQPAraAsI1EL/cBdswU2q8Qz/oJYBunmDzr"
    "x4A9NMXcA10PmD6vQJ61HrDDprq+WxpbDdjSqSa/XgbYsqmmHnIhYCummvuABYC9Qdh0oqVZgP1zqin/pgoY62Bn"
    "AfbNVHN/NA6w/GnmuJwM2HuE3Udruhqw9ueYY3YcYLPPpb0M0dkRgHWZbcr+gwHrMdvcP/xAwDjfeF+kpbmmjtJd"
    "wJgGKwBbQtiT9A47ATbwPFN/KQNs2nmmjtIKsOfnmeshDtinhC2mvvw3z9836EvAFs93+5Q6/wPsWcKGTKTzP8De"
    "n2/uEd4DbN6C9M87aE3/UcCeJLp+BbCFC0y/oOcEjG2xTwDWnXxox5Oe9YiAfUp2sPvz/H1v7wbsFjrrTpCedTtg"
    "9y0018pNgD1O2FP0DtcA9gphX9M8rBEw5gUrAftioekre4mAsdxcBFjHRa4dO3X+B1hPwtqSXjdDwD6ms/izARu4"
    "yNyjjwdsZL0px8YI2Dfn0/kfYCfXmzp0FWCnELbXDDr/EzCmpUrABiymcxLiLwcCNv4ic/3tA9j9F5l22r0B0/ZE"
    "3HPtKWB8VrcrYNoenOK71GZHwC5ZRvtUos+2uMYIu4/oLAGYfW7vCNglG+j8L+Zijyw395ufCxjz8r8D9vhyU8/a"
    "BJjei+B6eFvAmJe/DliXlemfe9AcvQRYH8Km0/N+K2Dcz18D1o+wBTTWDwF25EpTB/sfwKavNO3CdwF2MWFP0dq8"
    "BbDfrDT16xsA+3ClOS4bBOwyevcrANM8AMf6MgFjWXyRgC0nved8AfuGzhRnC9jt9O7TAFtNWJz4xATArlpl8qzT"
    "kZZWmTaW0QJWSHJlBGC/WmWO2fGAPW1hRwL2wipThh8C2EurTH13P8DetNrsJ2B87ttDwHhf3FXA+HmdAdN3RON6"
    "aAdY0WrTx6U1YJ1Xu7aB1PmfgJ1F8/Ct48WYdr8CbDZhd9Ba+Qdg+pw4NUekZ/1VwEYR9mcB47X5JmBPXWHa5F4V"
    "MJYBzwsY7/+eBGzpGlOmPgqYtp/g+fsvcFzWmvzzHsA+WWvypTsAO3qd6S/9I3z3da5vTer8D7An15l7i7XYz/Wk"
    "i9F56uWA1RJWSjL1UsDmb3DPvlPnf4DpPT3qu/Mc17dvFr3XrIaypJP2Y2vtpH3SdmoOn+lYnvaU1i5zhYmiVPRE"
    "64antiZ3N3IiTJamXWLbbS1qr13rOqpO5Wo7+1Qm2XW53vD3rJQcnmMZw/XCBfWhc67VZlL+Yn1ubxerbNTgxEN4"
    "w1YGfyWMU3cuL1efi+e4fxbZnPJw5/qNRK7fTIam6oAZ8fj0p87/VfpuwJS9cEFz52F1ch7U7fWT1b1uPtSQKUYm"
    "bvkPf1pjxuh9RfLhcahTUmX6iXCdh6DOMaxT08/h1Jd7VTo2zrbH4NnawcPpLB3aQ58GrHM91OHvc3tcZ62Wq+SP"
    "PVK5eWmbh/7UDkx/Mve4FeIOWll+A0etk31EdOxsd+XaZdiWqXWQLkKMw6Fkkz5pgTfepnCiaUvDeJt5pAN9Mscb"
    "b3PdBu/6sGMaRo4w7axBMTKc8zi+jaYj7KfFBdPUZxZLYULkkK9xjP37xLOW0J6mB9CszfvsurtCXW7Pr24ZPJtt"
    "HHxWw37lSGf47Ez3JnMuJjs+WZ/LO0TfynFzRP2H6LJT8+ju6TDHgkKckyI3hKUVRbWUtNFK/NZombLU/9ul82R1"
    "SN+xuT18KrKomwyjKuUmJiozKnMZuUG8sa+aDb+JyU3HsieorBZ8pZP13Caz6lA2vDyRw3A7IYekMgsSdOCMQi9N"
    "vtxQ84IltDCbIcTYgQnPCzOEW4kjP+Wytj1+4rmt/6zby2q3Gm5R1YfiNZzrYj79zXGOs5Wb4zKXe+AyZsDM0zfB"
    "tbR74LbkrEo11T1vOeiAxt00dp6VOBAm5zfjXDyYZ70USB7zsZeC3vxgzP0u57zh78as72qc70RM+VHCdzGvPN+j"
    "ZeefL1Vu3Pq18F3MK1+q3NhezD9fSnpX6hwVvnu79d2E9d3b6btF9N2F8N1q632Lre9W0/u2ou+eE3PjoTfVmd9t"
    "Dd/F+OSeo936+lNKPD3lRxVzc+i38ZknaV5TftTw3aTPWJcKc8PnKPzdMp+xbifMTcqPouG7XyjrLvjV6djwWti7"
    "RDl3/XLubmnVPILN5RelyqVTnte2Y9w5K6V5KYc5i0Vz9p3OGecFwZy/mt/hnS6cM5i/g7aWKRRf+twV3n3qEbRP"
    "nXm+N8fDoIaGbhHWM9JGPKKN7x1tlFL7aI+ReIltN+mn5Dr4TK4zUXmf2YnK1ig3Zyvmj+J+SLaUXlXuu09U2+Cu"
    "RVnT24Hy4KReKZ79tsdf421Lson1Du2/j/TNuoOUVybW37T5It2UU53/rk7/vZPPOUqh4+b9yyPaKG8O2uDz8ZSJ"
    "rai4lWpd0qattQctLVN4Np76tE+nd0zZ1op19zptH3SQCNxKJ3Iwx1WGs6vVhyc9p4lshOmXq8zCkBh3ch7FjB2u"
    "95MeFfZLJ8O/XG5LOEcLVGXwiCRy7Gksd7Of2DDKOj6XPJnOxF4k2flP5Z+j6CPAbq4y42LeB+wbwjaSj8+flH9e"
    "md8r/zwTLyhv3gf23X5K+ecUeAxl8UgzdukBwHqMMuNN7gWsZLT5vDuVNxaasZuVf5z0dco/Fnqd8o+lXaX8Y1uX"
    "Km/sJ8/fYuUfVzhf+ceQzVTeWDCOkZuivPFX7AtYp/zjr8Yqb0zQgdTmKOUfGzIcsH3pPP4r8vM8FjB9foo+mYcr"
    "bxzAvA3evKN2HADmHX2c/JfLRnjzjm5cbmJ7KX9/xi7K69P3Fb1fOdLL1eZYl8JZ8Bqiy9ZQ9k6t98xYrZd1gblw"
    "DhxDu2mzngJrr+7QrKqZ0so3u/09kauYlmtUhJUylcjL/eKxf6v84/B/rby5iRh7SPnnQvof5Z8L6S7iLVym9dtZ"
    "zUlvBsHl5SggtzfSq8x2X12fzXvHsmtb3Nfsq/xjMvDOgbeXu75U9p0DnCeMsd0EOce5UDoFyLJkgOwsEtr8+KTM"
    "fmcxa13ZMeYHCRjHUKAMseOl+yg372ZXiqHoOzNNgfmgrum8mHhn7W7KPeMoFPSy39Z6x4L7VSXcUfBarRtDZu8v"
    "/e6s5Zz3cWXeIahzuHK/9e9sT+PvRfY0n/O6ds1/J52UJ3cX5c2rt+B8r99a2Qhvfl2/XLr4HDsHLt5pYK8zpslH"
    "Y669S6/1cyyboG3/UlWu/1Az2r12QCNXyIGqyN22UGbxqlaWbfOBOtlW+2vHrcvnlaVTTBvr47QfvB/qjl3vxkqm"
    "clme5LaRioN33L3uYbQ/LIR7vjkOpsiyE38wy7TrXg117Hdhm/IVUIff4dXR5l0kS6EO703sdhZBnY8oFnS/GeZ7"
    "zYE6Jyw1/VC5zlSoY48Px3qeGVCH2zkVYnPssRspYNz2UMDO4PNV8rE92vHa7W+msT7U8bfpHyBgc2lvNwCwa638"
    "s70cL9+7YQ3lwXC85wT8frsIGLfZAbDxtKe/hXThNoDZZwSFgC2cYz5PCRg/72vgwSfUm3vXz4AHn0FtfQxlt1PZ"
    "h1D2INhsuOxLKnsbyv5LZX+Askc5Dg7KPqKyF6GMc8s+A2Wcy+YJKOsx0rXZcNnEke5+hMsG0fn8z6HsViq7B8o4"
    "l8dPoKznaNd3n8s4F8NNUMaxgddB2c8p1m4DlPF9WVdB2WVUdjmUMU0swz5T2RIoqyD/3EVQxnM/H8oqqWw2lPUj"
    "2poOZbyeJkPZJio7C8oStM7PgDK+72sMlDE/GIW0RmUjUAcgO8xQKOtKZUOgrBeVHQFlf6SywVD2Lyo7ENub7Orb"
    "XPYx5Q3ph/RMtsBeUPbiHHc/wmUHz3X1bS67h/z5d4YyzlndEcqWL/XabC5Z5bXZMO9DfemLtbIOrvWgOZbeo/Wj"
    "UvBhaOY7+cBEsdVzMt6idZ/QDmrZOU9WhDP2bPUpK6M91o0qHSNUCr4Ha2hOi5tnItMXAMXZ7pFKwJYoUjvQJ+ZD"
    "o06uGnEyC5qpDz7Xy5mm/Ak3Fs9Mc1v5j8+9VMfAWXE+0V5Fk+/T8+L5BYWJIscpbvijVeuSNk5bXZx0Shv+X9au"
    "PTbTwXE6dnKccirZqeFfZ2fnXVJ/7Ors5nTZNvv0WDOzmz19vlRhUW2lT1PZnPU6h3uWQqXQWUdcHxVYXh9nms41"
    "rLAy9OqMN+YJ8XDrOCFNlhPGHus0DER79xAgvNRIJnKimVgO9JYT+wlx/h0PZbmuPxw6UBH+qYnsLOGhCDEbWnLw"
    "fIX550Wk05XH3DKOicNcKJwPa8kEby6UJRNMG3U+tHU67ZUU1Ec7cWoP6Pjfp/GZ473Tl+8y+BtgsbEm9hfAnLkm"
    "9hZgb59mYq8B9qh1d8KLgA2ysKcd/3trf+X431v7oON/b+19TuZ7a+8IqMO+BhvhGcPXmbG4VzveOR5Ndp2rIEeJ"
    "09+bC8XO14a5UPjsfnqdNxcKx5QXC7lQ2Nd/FpTxfULnOP533EwE7EQrTv4MwDjmgM9aTgG7G8YjYFw7+x8Mgz5x"
    "TrXjHP/cYUc4/rmqD3b8fQR+4PjfG9EX+ov3aaC//8kjvTYgrst3G+wCdMN5vwYNN+8wawfPemGUu9/DO0e4bgLa"
    "Y7+b/Vea/GQL+OgwxnW5zpdQh+8O4rtk+Fkfgw3WrnPLVLPun6E9zlvLfjr8zD9Ae3ad46vMuui3U0Lj9Qn47fBZ"
    "2CSa74MpVr79GDffHq6LB6F/b06W3/ceYUw4dxrT8W3QryMmmDSzEd5vr5VmHqOvrNwN6wLq8rO57nLlveeJsSXK"
    "mxeJx+kCPK9ZbWJzYAxtOzHmNMDxmYRjuEq+I+p0kHmTiL+eCv3ge7tbsQ1Yee97ZL44FH1jxpjY0QLGPOpQwJ63"
    "7qU7AG1IE7xn0na+WzyTtu+OwzNpO+8UnknbefTwTLrcahPPYe0cpXgOy7lKOI+s372R2maA90YmV6flFmq2ydWu"
    "POsEuhPHzfF4DRnpjmEbKOO8u9J52+Zq91y4l7CfxDFkWVYzzDuGRRNM+yWOIed5rZvsHUO+N+Wosd4xtO+Axvtp"
    "dZ1BPmfnds4PpBH77kh8Pzvv+G7K/24bfD/7foKk8Lzbpgp+C3VmX6Sz+sNovZQKvgv2HZIDlH/Ot17K/765PYQ2"
    "n1vpPVO27y/CM2U7byueKbMsWTLfayPlu7Nilh3NXjP/D8PCq4s="
)
