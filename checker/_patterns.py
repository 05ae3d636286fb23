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
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]*[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (11990, 12741), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (12741, 13267), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (13267, 13323), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?:预算)?(?P<kind>收入|支出)(?P<total>总计|合计)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|达到|达|为)*$': (32, (13323, 13699), 3, {'stem': 1, 'kind': 2, 'total': 3}, (None, 'stem', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (13699, 13760), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (13760, 13968), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (13968, 14236), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到]|[和与](?=.+间$))(.+?)(?:之间|间)?': (32, (14236, 14472), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (14472, 14812), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (14812, 15265), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (15265, 15776), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (15776, 16242), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (16242, 16708), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (16708, 17170), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (17170, 17645), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (17645, 18132), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (18132, 18612), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (18612, 19111), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (19111, 19562), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (19562, 20004), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (20004, 20458), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (20458, 20927), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (20927, 21371), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (21371, 21842), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (21842, 22320), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (22320, 22785), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (22785, 23250), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (23250, 23723), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (23723, 24196), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (24196, 24685), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (24685, 25129), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|年?末|期末|报告期末?|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (25129, 25594), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (25594, 26471), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (26471, 26879), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (26879, 27044), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (27044, 27393), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (27393, 27673), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (27673, 28169), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (28169, 28697), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的)*(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率)+$': (32, (28697, 28810), 0, {}, (None,)),
    '(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$': (32, (28810, 28927), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (28927, 29223), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|又|再|略|均|净|,)?(?:增|减|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (29223, 29369), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (29369, 29543), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训)+为?$': (32, (29543, 29658), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (29658, 30377), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (30377, 30425), 0, {}, (None,)),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (30425, 30561), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (30561, 31385), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (31385, 32354), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (32354, 32525), 1, {'name': 1}, (None, 'name')),
    '(?P<s1>负)?(?:(?P<whole>.+)又)?(?P<s2>负)?(?P<bottom>.+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (32525, 32678), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (32678, 33847), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (33847, 34180), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (34180, 34234), 2, {}, (None, None, None)),
    '([1１2２][09０９]\\d\\d)\\s*年?(?:度|末|底)?': (32, (34234, 34478), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (34478, 34996), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (34996, 35166), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (35166, 36282), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (36282, 36416), 0, {}, (None,)),
    '[!-~]*': (32, (36416, 36433), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (36433, 36711), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (36711, 37079), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (37079, 38949), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (38949, 39020), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (39020, 39102), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (39102, 39153), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (39153, 39182), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (39182, 39263), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?': (32, (39263, 39559), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (39559, 39663), 0, {}, (None,)),
    '[0-9０-９]': (32, (39663, 39685), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (39685, 39747), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (39747, 39765), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (39765, 39918), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (39918, 40275), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (40275, 40402), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (40402, 40444), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (40444, 40556), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (40556, 40691), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (40691, 40863), 0, {}, (None,)),
    '[─-╿]': (32, (40863, 40879), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (40879, 41085), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (41085, 41275), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (41275, 41552), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (41552, 41694), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (41694, 42170), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (42170, 42371), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (42371, 42699), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (42699, 42774), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (42774, 42980), 0, {}, (None,)),
    '[；、：,;]': (32, (42980, 43186), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (43186, 43405), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (43405, 43431), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (43431, 43495), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (43495, 43511), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (43511, 43810), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (43810, 44127), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (44127, 44181), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转])(?!预算|人代会)[^比较]*$': (32, (44181, 44294), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (44294, 44337), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (44337, 44564), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (44564, 44775), 0, {}, (None,)),
    '其中|按[^,;]*?(?:分|看|统计)|分[^,;]*?看': (32, (44775, 44946), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (44946, 45005), 1, {}, (None, None)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (45005, 47837), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (47837, 48048), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (48048, 48202), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (48202, 48736), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (48736, 49455), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (49455, 49970), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (49970, 50299), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (50299, 50371), 1, {'against': 1}, (None, 'against')),
    '按[^,;:。()]{1,14}(?:分|分类|划分|统计|看),': (32, (50371, 50517), 0, {}, (None,)),
    '每(?:一?[个名位])?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (50517, 51386), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|上年结|限额|结余|、|累计|总数|加上|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (51386, 52256), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (52256, 52461), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykrwEAi8BIeJCUJFFVqUuqBh3XAiEgIgiaDACsgiyCSgERQUBQWWrO9a61tbl+2rVurR1q7vV"
    "qq11q8XP2qqtWq3Yypd57xzuf+aee999LwkSvPnVJsx/7ty5M2fOOXPmnDNtlFKJhv+chv9iDf9tafhx6N8VKv2T"
    "pL/LG/4rIEzX43Ku3wbaKmz4rxVgdlsl9PdODf8VKffn2y1bLm34r1BZP7rdtvS7mMqwP3nQttNC2sf2cOwcmAcF"
    "Y1dqPadfsm9DpTiNdYz6ld/wX4eG//o1/HeQ8K7d6LuUMI+6rV3oxbr99k30rfrfcSfdN91WVyrbotyyfhXpss1Q"
    "ltclXfavhv86Ul8KCBtIvxda8yV9l9+46LbfbvivjNpqX5F7O89BO+0a0c6DNJ8lNAf6uR5UV3/zwVD3ZzBWsX7p"
    "sjugzKGyH0PZbjTON0JZK6p3TcN/P6T38rsn0++p9M4LBWwCYQuIlhEbZc2NQ+UT6e+21HY7a36H0O9jgYbDtHUK"
    "9G+q1fcawMZb2ImAnWlhRwM20cIGCdgZhB0g9IXHqh9gv8wzsR7Cc1MI24N4QQnRCa7J+q1cwvuj2ziC2iiFuZ9F"
    "Za2hjL+tEMpOpLIYtZdPzyjqS4Jo9HCagw40DvNhrvB5/ndFQ0OXEe/pAHysKflrJp43Eb7jTGojnupk8E/M+nee"
    "s2P9pAalbEtblftPRRBYkMjcANPJuoYJGUl0V0YyuZxoMAZ0U0h0wzSh53qcxS9w7r8rmqsAmmvse/OJF6iQY8Bj"
    "enhDRyZR/VLqVwmNbZAuUVhlfmtbwrNp41Ghje4kB+KsM4TQafz6s1OObUn9Yp6VaU7bN+Gc8rvfyEvL/WznqGcT"
    "jknPRoxJEbS3cE76d8Hw9O8HprvtXd/wQcfQd5bAs6x7zxxLz9R5+9LW55ln5/s/E7b/nZWrD7NMnlKd/v3cFe64"
    "MnZkDfX3/DTWBmQolxVB/Q1WfVs+ntzwMYuoL4WE6/q9LH6jsV2pXjnQR1PwNPtduk4f4sNx+sY8S3/rAbp+UDu7"
    "+syd1lP9nvGbb63H+j0Tdr73UM2z/2FdLUj3t+f+Dw0F12Wx5ntlKYOWNNO3TiX9v5zK8zL0nfdEY6B+0/447uDu"
    "ID/1IYuDVCyJ5g6Jpfc0mj46AT8Oorls5jkXOi2HPX7Y9+QDDQfV4+/+tuGP9QKf7dqINcU8/oPT0r8/r0m/az5g"
    "m0i2FlelsZkC1oqwKQJ2cXUaqwM5s2ROuuz0ZrSbHNdEdpMDmshu0hXkgrEvLtu6TfVdAx0EO0qpYEdpLdhRCgU7"
    "ir2mJjT8sQ7sojaN9RDkVblPXZaLWLfEpy7Lw1zkYLQnDtoTB9PUttoTv9zw36kBdNVdoKs9feo6/cLT4K5Z0GBx"
    "vx1DF5tDtrJCGhfe7+XBnhvbQd03iP/aYzPY2qOFaZ95sN3WD3Jsq53Q1h407nHijTGB1yat8e8u2CDD0MxPKhq/"
    "3wyS+dheqXWGFYd6un22qOryD6HtvxBNtQ/BE23GGMwT4/lOgVPoOAmnKPXv4ob/WrV2Spw2UKmt4yS3/qMUHy/j"
    "P9ptW56otjS92p4I1HW3/iyLbaW9NG9NJvmxei/HdXzbqRSIFmv3tHl16C8I/Mm0M8n0+ZXGAgslPcL+xDO+MlvQ"
    "v0LmflUGlLLOfy8ORVV6rf6E1mpJs+wr83iU8reSRKE98yCtiordv1s1So/YVj+JbLSZ+kaTe2giDL/CAugnnlVX"
    "kuHWWX340ZAGhe15Q+l3T9j7OiH2vruyTgcyMtt9ejZ7aD5jaEPyuRjeHVYO7wrDyn3uk2V73OZtDZO6V166zWMd"
    "0ybwNOwlH6e2k03PF2J58fwCmr4UiRapYl7tHjbUxrsl3T5/4n4llZl3NxWNenNFZZN12adafSwMl0rkKqrrc+Ez"
    "lmRshAkzEYYTO9ZeZTqdm7xb7Y7lTNDDJ1nr0rATNLWcDfX5eaql/IS13xbnLtq28rx8oCp99uYAv9Q8cojjzqNm"
    "WNfR/P7Qmt811J/irKYtDO3maaLJdzXqwhyFfVGL0aYasafx/nT3b2ePptb35O5nyZ4rDR3grob/7rR4D5+jHlPt"
    "Ktc3gi5yLdFhK9UMzCa2lZHE3dUDW75Cd5CKclyw2wOzyWXmYzm9KFfhn8yVwAKeS+Q0BpL/muadl8K/2adB887F"
    "Fu88n0ijsHl4p7LoNIefArXd/4TknUUxi/CSARp+96bmjZWe/ciShj8udNJ862aig6bf+DsxVoBc/cvdg0j9LxL5"
    "VivVAn7qvWzFaWpKj4VmLVlvIHOyqzWx3czV4/9g8apXiRzKmp5XaS2vQJNkYisFFreylkMJ7ojbiuKg9Pug52VP"
    "41nogS3Tdt3oNVSZ21ppvG3atnUd47i2Lv3vcmsPNlEJZ+/RnrpJ9tQh7SjilEb7lWi/0pL3K93g31Is1ZfrXD+3"
    "sHZ3tN1zO7nY7tEmdZ1jtsc+4ydUyf3uraJzk8aem1Q2/DHIiWx/O4rtr+d2bvvTtHuDj/0kor+I/pqb/vxk5PXw"
    "70Ll+o6wrtdpdPr36KGuTnhxw38XkZ4+XblnaVPo+ZRW1qReV7GQ7rXx7ct3Niv/o9z0+8aemeFcv0uxXnUTXL2+"
    "ELS9jxZTHPVY2VexFchmbJdjFnW8IdJjKdBh+3yTDl+MpenradAtmtGHQfs2xZkxFpIXgzu8/GWtqSe2G8N26sgQ"
    "D2lISOZgPAhkYqHJP97ofVHqpzz7RpzcF6HKfbj8uX5lduSKa6UVTeGDVaYvfJfJbsyFps9/O27df9SYdUeNNut+"
    "DHU5JlaKadV1/wx17dhVO3709YC6djzpc056FeK32e39Burw8x/Mov1dHeUZgTrdR8jt3AN17H5xf26DOn5jcQPU"
    "sWNyuZ11jhvbxN+l50pjqxxv7O3N9B1LHf+43MUCNncDxWABxv29YQ3FYDneeN62QykGS8BO4BgsAdPjrrGxgA0c"
    "ZX7fKMDajjHnaRhgPAc8ZscBdkCt2eYRgPWdRn2ifh4M2OWLTGwAYB+upt9r01hvJ62Xs7zDvXVMZY77S0xIx6Nd"
    "bOlXSZV9W5tofM4lfcujazW5rTQm2UTjasf8qcjeCFaRtTaPulIZ/Vvv886xdLBZY136Uc1uF7cFYazlGcIbbdDM"
    "bS67wnrmObtlbBrbHWxVeh4bu+4x7vK/VSYt2X8f0fCPyli6bR3frN93WIj9WCwvm81UfkFhoqi4ldO6pE1bJ1la"
    "1q694+zUwelYvnOnXZxdd3N2dzpXdNljz7267t2te4+e+zi9evdx+vbTT/bf19nPGeD8YP8DHOfAgwYefMihg7bZ"
    "fkzPdLz9r1R9l/IslMBw50OJbKn0MY8jfCIZj8MqrNB/sM9xRYMuGjPINZEb1ScSpNhaOv/h5BQc99F7K9KvLKhv"
    "+CvWUCHOGnIyphLxho3hXso9qnayGo3KONljGx5s+LM+QVuSRL2sHju+W5hYMoTSXg+/K92JTX/QUfElkh3Nyaj7"
    "x/UIpf5X0fB3Qz/iS/UUZ7HlcFJ9WpyeID3zW2lWpXIfpqenMmjrVO8Zk5guzEwacf2OhrmsaPiYWH0s3c5e9LYk"
    "01tMd6JhjrvHKjMRX9LnfKpSeC6RcbPk4PdVhtvAxlJVY9luseqzYQn14dbe4MpKL8GHXRz1enGlWLryN30kfDtX"
    "4WcQ3DoFcZ+PivGjMcd4dT4MseYEiVSr9R4uEw81fEnzsxzsXDLDyMY8k6qJON1APKSdw3dSE2F5aqjJrDSGNs3Z"
    "6v3WbQO5VFT6WfIrEtnZMpJBal/MsxxF7umkGrlQ+uLKnEbk3Qu9b3KsAavM2t5i27elOGfOa7Ea7IorSC9r+lON"
    "VC6evDjGS4o/hU2mVjT7Tw52KtWYZZRsZLsZepyFLTmBr9d7+wctmrobaKp543CBpgr9aKTI73igVevtk6bioWbO"
    "iTUbTYU29yaNnsUydcLJ0rCcDBR4OdF9PNMG2M45pOPJt9zg2itsXsr91Ovg6wLTxnVKfvp3myz3vJp/69iB2fTc"
    "DOu5ZrV5xbYGF+wQP00VF5BDHKbBJ237BdteuV1NP4VwnqHnfZ4177No3gvC2DGyzsmU5Zlx/nZwrlyRkzSmn3KV"
    "UaduUsHuJQ3mExF/iPhDJv5QpszzlMfyTFlj20V/0YBf5eROX3MF+sqL6KtF0xfKmlgkayJZE/GC7z0vKFPmuesm"
    "8tH4qsa1JXXVvqFOxCciPhHppJFO6rbL+qgUm6P10K13UDjbIrbRpv3Ih8OcUfmHYxtLlJknVucmb0U+eb2r3Pn+"
    "e517l9j1ysU1jWwAu2/WsRvZTXOMc2BkCOJI+FqEt9ufWDhLZrZEEfRsfW49TWTbQiz3JS3pLfrf1zrp3PoSDxoy"
    "3LXnZpPPPIeYjBaV9Tw9SrvnvvxiYQ31/iQjzVfPKvfv8aeavmR7OC6Pyrd4FHfh+BrXDy2SO5HcieROJHeaQ+74"
    "5Y3XdrUnSsycHpUlZmwKxx3sQ78fWUV34Q5Pv2dZa7dua4rReHWyeydMSq6tS9ddGFD3+pPTvxeRH//M1m48RjG1"
    "cyzxy0vIZnx2QB3u3xkBdT5fTPeXQR3sM75raEAdftcxAXX4XYdCnRKqUzWU4hzoXQOEOqVjzDr7CHUuXpn+/dQq"
    "kkFQ5y16hzOe4mlGpevsDHVerDbfxd+eDKjD314IdWyaGUjtfNvKv84j1Od/QZ1f15h9v3Rmus7foc7LVGek1Z/3"
    "oc7bJ8nz/kehzqFLzDovQx2m0RuHm+PzdEAd7s+jQh1N69jOzwPqcDt3QZ1JFE/TbbRZ5+aAOvxd10CdW4km9h9u"
    "0saVUOc2qvOmvf6hzkvj5XVaH1CH25kbUIf7PE2o88bV5rvqAurwu8ZAnf3JfrhkvvmuGqhzUJ05lptJXzse6txN"
    "dW5env599al0fynU2W++i+E4Hwh1vlgor9O+UKfHIjMOi/u8N9T5fLG5TosmpOvsBnWYNzH/4TFsH1CHx7AV1Fmy"
    "If1743JzvcdauTEUyHs19k2xFzuLxuwLAbt2EsU3CtijC9PYBwL2/rI09g5gzJsHTaX7SwWM+dHLAsby7BnAmAff"
    "t5LiGwEbSFhnmoNfAjaIsOtpXP8XsHGE9T0rjf0UsGWEvUbjeStgdxL2OmE3AvZElUkPPwTsfcIGLKL1X+y9y+0Z"
    "anM5YOVEGx0IWwLYEMI60vddIGBHj6H7iwCzZeI5gC0irPvsNDYRsN8MdflUSv4DhjIwdQ+7gP1qOa1/wD4Zaq77"
    "EwWsD43Z0YDVDaM718kOOQi/gbA3qJ8HADaYZGybEXQPO44ZYQcRnfUQsDOJPvcArJqwu0mG7oL9JGwoxY+2F7Cr"
    "6NtLBEzHdWqsQMA21qexLUVerGg1xTcDNrHajevU2D8FrHZ9GvsIsBnVrl6Zkv8CxjT/JwHbSPP+e8BmEvYx6aQv"
    "ADbXavMpwBYQto7iXB8D7LFqV75r7AHAULfS2L0Cxrz+TsA2V5tr7GYBe5/W5nUC9g/C1glYn5EU3yxgg8+l+GYB"
    "e2cexTcXeWOY96F+zhewm4iXzxSwIRQzPQWwYsIuoHVUB1jH4S69peKbAduFsDFE86MEjHnyMAFjXnCcgN1Ne/8j"
    "BKyC6PpgwHoMN/nZAMD6DXd5ZSq+GTDW11jX2FvAbiK67gzYAVY/ywG7nrACigkvFbBXaI6KAbvRGus8AdM6qMb+"
    "k/BiA8eR/i9gfyPsE8Bus8bs/wDLJ73xKuJL7wLWocbUC/4AGOubt9L3/U7AeP09C9jpNe5eVmOPAza9xt2naOxh"
    "wJbXuGs7pf8DxnufNiT/fiZgNxJ93gYY7oc0tlHA8oh2rxawQUQTVwnYxKVpbAVgrxG2nuboYgFrT7JxIWCvE7aQ"
    "8i/MFTCmwekC9gzdHzsJsDdqTP2zFrAPCOtANHgqYB/VmLx8BGB/J0zR9w0BLD7CpJdjAEuMMOXKYYCx7YPzJxwo"
    "YExL/QE7kLCdqC89Bew+6suegF1AWAnJxl0B433v/tSXnQRM74lT98QL2KP0fYWAfUHY76kvCrACyivx3rQ09nUh"
    "rLFR5vx9JmCsl/8NsFNGmXrdXwD7mrB7SQ95S8Duom94DbDNhPUimngRMNzjp/b/Asbj+SsBYx7yoIDV0Rq7T8DY"
    "NvYTwOKjzbXyYwE7hdbf9QI2jbD1gHHuMNa9VwvYzrz/FzCeowsB62a1uUDArqE2ZwHWn7BO9NxUwE4i7B567izA"
    "ltEe+0qiiXECxt9+soA9QfNQDdgKwpaQTnS8gCVJ5hwJGO/3OdfMITi3hD1M9PIDAWO+1EfAWJ/vJmC8j6sQsBPp"
    "+3YGbCNh8+gbygSMZX8rwH5EWAXpKHEBu5fW2H8LXOyBU02e9WWBN8cM08ungNm20A8FjOnzPcD6E/YN9eWPgL1H"
    "959vorF+BbC/Erb5JMpvBNhnhL1I3/AEYHuPdXUVjT0iYJdQrp/7AetD2O303N0CNofm6PYCb+6dY8lmdFOBN9cF"
    "38V+DWCbx5q0u0bAdE4kja0UsEdoPC8BTMtL1HsWCRjrKOcJ2KbT0tgMAeP3nS1gnUi/Hg/YToT9h/TkMQLG9oKR"
    "gA0cZ9o1qgAbPs7cvx8L2Mhxpm2mErD140w72kGAHXy6qTPsC9i7p5v2l30Am34G2SJIPuwFWJJsljfQ+3YTMJ7b"
    "DoBV1pq8py1gVbUuL0ndXQ1YTa25z3EAm1Br8p7N+S6GdmqNfS5gvOf6O2Bzak3ZvwmweYSVUJtvA7ao1tzjvS5g"
    "T9B6eAmwqwi7/6I09lvA1hJ2K/GlXwvYW8QjHxIw3jv9j4CxXn6XgPEe6BbAbqo190A3APZjwmpojjYImCJaugKw"
    "hwnLW5HGLgPsCcK+oW+/CLAna0271PmA/bbW5JGzAXul1uQT0wB7s9bUsyYI2Mmk850O2CaLrkcD9iFhb9A3DAds"
    "S61r39DYCYAtJVv9UnruKMCuHG/q3ocKGMuc/XH+CNvjArL/4xwRdjHtA7oL2MvEl7oAxmc4PNadBIzXZjsBYx7Z"
    "GjA+Y7mG6DpfwNjm/23ci+mzGY19BVivM8kWS+/7B2AnE3Yo8YK/AnbXmeZa+TNgfevMuX1TwJiHvAoYnw/1Jnvr"
    "84DxuRDvV54UMNYVHxUw5me/EDAe63sEjHnrHQI2iWyjPwKsus7UJ64FbFadu1/V2FoBe2hKGrscMD7vYjvmpQLG"
    "31cP2MN1Jp3NA+yLs8i+S/NwroCxzWoyYGqCu//Q2JmAbZrg7nc0dhpgB0407Wcn4XgSNo36MhSwQwkroTOpwYA9"
    "NtFc04cDNn6yeaY3ELAzJ5v2if0AW0DYRqKzXoAdO4X2eMTrugK2cYrJ63YH7KEp5r6xI2D6XAx5XRKwwwmbQvRZ"
    "BNjSqSafjwG2bKqpv3yTB3unqeZe5gvA3iBsOtHgx4D9c6opNz8QMNbd3gHsm6nm/u8NwPKnmePyMmDvTTPP+J4B"
    "rP055pj9BrDZ59J+jOb2l4D9bKZp7/lfwDrPNvWJnwLWfba5B7pVwOpo3m8EbPxcU+/5oYAx7V4J2BLCnqTvWw7Y"
    "gPNMnWgJYNPOM/WeCwB7fp65juYA9ilhi6kv5wCG5+ip8z/AFs93+5Q6/wOM87oOnkjnf4C9P9/cd9QANm9B+vcd"
    "xAtOFLAnieaPBmwhYbfQ3nCQgLF9/gDAul1A80G6Wz8B+5Tsnz0A63uBuX/YA7BbyK8gQbrbLoDdt9BcR+0Be5yw"
    "p+gbSgB7hbCvaR4KBIz5xJYY8PKF7tlp6vxPwFgW/xOwDovcs43U+R9g6BOROv8TsI/n0vkfYAMWmTaI3wM2ot6U"
    "jS8I2DeU5/YpwE6uN/XyxwA7hbC9Z9D5n4AxLd0LWH/y59iHeM+dgKGvR+r8D7DxF5lr8zrA7r/ItN2vA4z9oHiP"
    "t0rA+Nx3KWD6jCDFr6nNxYBdsoz2xUS78wF7n7D7iAZnAmb71EwRMLaj1AH2yHJzfztWwFgGjALsccuPZRhgeu+D"
    "a+U4AWMZcARgnck3b0+av4MB603YdPb/EzDuZ2/A+hK2gMZ6b8COWmnqfJ0Bm77StN2XA2b7EJYC9puVpj5fDNiH"
    "K63zPwG7jL79P5jzepU51v8SMJbhnwjYctKl/k/AvqEz6HcF7Hb69j8AtpqwOK2j3wF21SqTnz0LmO0T+7iAFZLM"
    "eRiwX60yx+zngD1tYT8D7IVVpny/DbCXVpn69UbA3rTavFrA2E/gKgHjffgKAeP3XQyYWm2uh4WAFa02fbDmAtZp"
    "tWuLSJ3/CdhZNA+TBIxptxaw2YTdQWvlVMC0X0Fqjkg/GyFgowgbImC8No8B7KkrTBvgYQLG8uFAAeP9Zn/Alq4x"
    "5W1PHOu1pr/Gnjgua03+uStgn6w1+dJOgB1Dvn8fk2xsg98OfoGp8z8B43MuBdiT68z9ytcKvmE96XB0Nv8ZYLWE"
    "lZIs/htg8ze4fhSp8z/A0Dcxdf4HGPuFsg79moDxWdaLEFfKvOoZKBtHZU9AGftTPgZlT1DZQ1D2Avv/QtkmKrsH"
    "yobQOvoJlLFv2a1QNoPKboKyOVR2HZStpLINUMY87Cooe5po+HIo+4jKlkHZp+z/B2Vxmq9FUMb73/lQxmcWs6Gs"
    "gPjNdCjrRGWToaw/lZ0FZZ+RHn8GlLEf5Rgo473xKCjjvdhwKOPz6iH4Xlq/g6FsCek2R0LZcQtI/4cy3hMcBGW8"
    "XgZAGdNtX6QNKusJZbNWuvnN80GWt6XAFi67iOh5FyhjGu8AZWw/LIUyPutoDWWDVnvjrtV6MwZFl98GMU/Nd7+4"
    "HdwW23pzmvLEPyXkgCfr5qDv/qey0U/UN1lIk5NFJ5Ph3jc4XERU1ndH1cdCB/9xzNSF1D9No+cTKRQ2D3ly5/Li"
    "W1eI30+BaiE/8UZRUMDcVzZLT8xIu0wxczGIkTuO6MLP5+5A5T27ZKy/8j/f6gnYJyeb56F7Cm0eTfJ7V8CGDDf3"
    "Pjspr67OvqRtlHdvx+cOyM+5LAY8vMDyT9Wyi8cxKbTLPv5FgH1D2J2Xe/N9XU5/85jbOtUlgixdLMiv80nPYF3J"
    "kwOoWeRPzFjdwk++alk/8RzFRkUmMRUPu0AzxGbj2i2gAZbiXpmn/1y5114gfU0i/fcOoNPRQ934n9TZGmBzqt06"
    "qbM1wDqNMbG1Asb65+WAPW/F6Fyq986E9ZyQ7ut5sBabmZ4tzp0a6TyZLPJbMk1nLaEqshVkKpwixvoI8kr7LI/b"
    "KoX6fH9RKeGFwn4IebPtz4/vs/0Z8X151porh7WUIJpsTbJnaw6BdsHqvhOwbvOpfd23C+BdzZunyyKGWF7jtY2W"
    "y8ubjFdLeVS0jzX/rX3pkaaP0nZ0n+e0bYHzv3Es6qOki8XIN3Eg2SS6A21zHca6ADawxq2T8pEBjNtkrB2sLy5r"
    "g3aiGu+6OoPjYNd615D9fXos7HwOvLbLaY3FlXu7bSGtuQSVcRvcJq/dIN32YEu33Zf9IZSro3IOh/2Uf4691JkD"
    "/cY6A6BO0LNJZeb0y1NuDs+gnH6SjirliPxpQ8UfKDPXRX+r/f2sPnUVvmffkN+jy9oTXqS8efvtb2F64NwcSapj"
    "fyfntEv50jQUjnOaWyew8xe2NFXW+5NoovyFFTm8Oowlg/nDYtgTNdZG4WTi5HmUNahRP9uP7SKTkNseclhmsuiJ"
    "ueGa1X6KZtQd8ac+s34fYjuQ0hOctC6a8pGrae55csxt2A7w4+HBKrf1F7S+UFb+lGQkyuCyLUrtvMUry5NWebT+"
    "tr/1N5DmJnVGvMWcv3Ywf0gDvUlfDtIxce6dEHpluXLP0SQ9z25P0vN0HcfqK96P55fLrSBm5nI7m959lgqfSzT7"
    "nOct6ye1jz1TIUvI8ie5X2P2wLw3Y3r5oZOmE6SRgncb6r3r1lnteO2NvckWuawBmwaYbmOi2ha8yhEvm98xfypz"
    "UvMSPsw9df7uuHt0nZtA2v/rWACu39bxzx+QcPzjCDTFb/UBoXiM/4CNoj3R0VdQxjknPoOyFeTH8TGUsS//h8o/"
    "T9R7yutb8ifl9Xl4HdroWWtiLwlYLflo/BawT+a4Z2Cp+Dt4zz7ERx+GsrUcf6O8cbJc/x4B4+fwjIBzE3EuXzwj"
    "qBlnYnhG0GuCieEZwTNVJoZnBA9ZuYMvVd7cZ4zVK28OTDv38FzlzV1p15kGY8djPEmYe/ZLrIX6XHYayOnO9O1f"
    "rE3XywemrPNbMe0PU/7+XMeB/WZGtbcdXY/bGaT8feUPUP55ivop/7j7HgE28z2Uf7zULoJtHv1v2PcJ/W/Y3wj9"
    "b9h3DG397IOU6Txbt9ORzg3434Vkp+I5Mmz4DT/fbtly6bdp9cLD69rS72KQb9gvp5+3X3FlnsPxeFXAb49/Ub/M"
    "dwajTRMv8WW6PJ2+cQzofirHTOo7jG4Uz3xOk8OBmkdXR1u2Iht7rWXbOo1oL5qbbTc3DpwndgS7omPx3vUL0msX"
    "zxnteFn2McezD46z3Vwtnyl2pP+wL3GrfTtHArZv51zC9vOJ33Skcxt+R6Eg33cb7m2bYztm1Xl5WJix0nVOBBpH"
    "fja9zj3r8vuWQwPGYH9BPh29zvUb9ZOdeCZm52boEiDXOgXIw3bKPy4C5dYjgp/R1ryxMLZ+Z8LKOuNG/t6PdALc"
    "q7N+VlrrPstnOn75vHYHbK8qE+uo/OOIkwH6ZFGAPhkDq7nfN/Ne/2mLlvx0v0cCdMb7lddvjLG7hTbZFnE79Qsx"
    "ff+FtIfR92Gw/nVNwFpbI7yP8+WuFPrJ2CWAXWJ93yLl3TPxc+cJe4OZwt4AdV5udxKU8X0fZ0IZf9M4YY2fAmW8"
    "fxsJ/Rwwxc3lk8o5I+h1xwXoqkcor0/9ocrrj3+g8sYB7Ke88Qx9AvY43QL4RwVg91W7vDCVcyqAX5UF8J1WSraV"
    "FL7r1S1Q551LayhGa7rZzkVF+0BeWEm8vR6khjcdJXM4eMv+iNIwxkjyA+mYYz76KNfeomWPxKv6DXd51R6wH/73"
    "HHMfz/FCOwfQapkgB206tp9D/1ZJRy4Bm3EJ7bV2YjsCrQdtBz9Y0OcKCWM+0pHGCfUg2592H+X1p90bxlHHl0jj"
    "qOPveBw7KW/sE/okF4wx20efZDunOvaR407s+7VKaHxZb4wJ+pjtQ+Enb/NA3u7mM1YvwDfZ8U2oBzxbZdIO6gFD"
    "rFzn+E04//lg748J87s1Zhh+p2zMgLWvcH+ncjyQLGzs3aiZf7I8SYh/p9utfMuhozJ79lXeaC+MkJblysBzaeAX"
    "BWDLZTsvM/gS6LVEZ2ynw7Ui+aUF0Snv8Up99l8nVLnvsdf7F2sz27RQPz7RMfXjO0GH0f/eoLbB/VtSLIAt5QsK"
    "g/0/irZ7fSCshK/IdMCS+xlVfbhTmwwNxBr1NnfNoQwbRHlsOg310vSHlgxL5ehVbryK3qtG8Soti0bDxqvspbx5"
    "1mqIRnZT7j2DRaTX7drQs90qXP3NPkdOBuiiRQH2miB+mg/89A6Ln0YxVTs+jfZ2Il70fZjn+5Trax8UmzGF7Dj/"
    "prP9H4d8jnN+/JnyZ6+HPaS2JWWyGy6n+lK9WWPdv9mOh3Y/PmPeB+x+SWXmuj0ebIPSO/aZ4PZlIrR9AD0/5Hw3"
    "1wSfRR841r1TSf9+sMrMr3MS1H2Zcr6svJTsGNTnJdTnE8BewP4CHSj3vTPWtftxHX5X6RSzzkGCrXse5c3aF/qz"
    "Zqx5lrM3xekOmuza/bju5pPMHPecd4pzFmJs8slUp9tKrx2A+8w2S9ShOA/iwVPDnXVL5zE4/mVU9hHlTdt/hnzn"
    "or5vMsgmEMnESCZG8xzJxEgmRjKxJcjEHj52Nx63A1e6cZv8LV+f6q2jf7ejc5X20E43wiada9ribUxqB/uKuUrw"
    "/kJJrmM7ZT7rQftL8LlJK8DQJnodnQ8cMszF/XzKItkfyf5I9keyP5L9kexvKbK/k4/st+VwMkAvKAqQ9bb8LqB8"
    "u5+cFsnRiL9GcjSSo5EcjeRoJEezlaOc21ySo/FIjkZyNJKjkRyN5GgkR1uQHC1Urow8mNrtusS95z0Vozbc9Ivv"
    "NcFrU7afsev65UyJ5GYkNyO5GcnNSG5GcnNHlZt2HH6nALlp12U5K9Xl2HP7GT9ZG/lLRbI2krWRrI1kbSRrW5qs"
    "5bF4rFruF8dc67LKWvd+jtQ98vXp30fSv5+ZI/svYZ4XjmHmXPGpcmpn16rc24v2wRHPjmRzJJsj2RzJ5h1FNnP/"
    "ho4yv+HJavMu7z2h7ovVro+vVLcc6j5H7X1VJddFOzTmEtW/NxDd/F9dsPyN4msj+RvJ30j+RvI3kr8tSf6m8l6N"
    "cu+zk/ahR49xxyhTTK7uE9cpsup8WmPmjh1yhdsHtEEXBtCwzivEf7862euDVTLM9bHKdCef1h2caC8d8fhIlkey"
    "PJLlkSzfgWS5vpNWjLGF+SlT3jmKZGHEIyNZGMnCSBZGsnBHkoWp8aqJckFF/C+Sc5Gci+RcJOd2PN8mfucBK037"
    "KN5RwRjX5TqRz2/ELyO5GMnFSC5GcnFH8yvKNA/lMG4cE2PXwTgauz2/ZyJfoYjXRjI1kqmRTI1k6o5iU51Esu4Q"
    "uie3PfkGfXO+ezdqtIeM+GAk7yJ5F8m7SN619D0k7/n+s9CMyXxzcvp3j+HumSLvJfkZReeOfUYGP4P2Wb86kX02"
    "4rmRbI1kayRbI9m6o9lnO1N/Bg4z7anX0Xd3Eeyz+Iwd7+nXno7ptOM97bqYcyFI7kZ57yO5G8ndSO5GcjeSuy1V"
    "7nLfa9eb+REOGebeB+dX97Fqsy7GYNpYJEMj3hrJ0EiGRjI0kqE7ugwdPdTcuwbJ0Btq/GWojUUyNOKtkQyNZGgk"
    "QyMZuqPJUPs+cbwnnPvXSXmxprwfPJKxEe+NZGwkYyMZG8nY74OMfXOVv4xFbFvJ2MiPKZKxkYyNZGwkYyMZ21Jl"
    "LPZH8mPqpbx+TPY37BmiPfZNKg+oa/sxlQTUfXxZ+neXs6O41Yh3RzI6ktGRjI5k9I4Vt2rLPNvvN8oJGPHBSN5F"
    "8i6Sd5G825HiVu0YVPbNteNLy4AusI5Im1PdvzPFpzogQ8fnuf/GfXMB9WUf+v0I2Z/7DU+3PTLPrdt6hJu3UP9u"
    "ReM2ZF267vEBda8/Of170dp03cPyXJop5vEnv6tLaP72D6jD/esdUOfzxek6e0Ed7DO+a5eAOvyusoA6/K4iqFNC"
    "dapoHV5O71JCndIxZp2vYt46FxN9P7UqXecTqPMWvcMZn/7dnWh5E9The/v4Xfztfwqow9/+CtSxaWYgtfNMQJ1H"
    "qM+/gjov0zyNtN71C6jz9knynP5MqHPoErPOLVCH6e/G4ea3XxdQh/uzRqizaK3ZzvKAOtzOhVBnEvHvbqPNOvMC"
    "6vB3TYc6t9J87z/cnPcJUOe28ebZEr9rLNR5aby8BkcG1OF2Tgyow30+UqjzxtXmuwYG1OF39Yc6LCOWzDff1R3q"
    "7DfflBE8Pp2hzhcL5bXTAer0WJT+3XaM+a4SqKPLcO0UkQyNQx3mF8wT+Nu/cfzr8Ld/BnWWbDDvyuQ1+FfHlV3I"
    "DzX2Z8Bs3v0mYMxv7iNZ+SpgA6tcfUVjzwM2jrC+Z6WxJwF7osock0cBs/njLwCbUW0+d4+AsZ31DsCQj2nsRwLG"
    "c3gtYMi3NLYWMJumLwfs9Bozp++lgH1UY35DPWC2rXgeYChDNXYu9mWUOe+TBYx57pmAIY/T2GkCxt93koCx/B4K"
    "WCfiTztTm4MFjPtyOGDM13jeBwK2gtZrsjaN7Yd9Iexu0n96AdbWkqNdAeN1yf3cHbCZY00dsCNgtu0/CdiPiWe8"
    "TN9XBBjywpSeJmCav6XWP+icaoI7dhr7ArCfzTRp4mPAFhOvG3BeGvsAMLxbV2PvAIZ8S2NvAGbrHC8DZuuKzwCG"
    "PExjvxEwprNfAoZ8TWP/CxjLAp7bnwoY09mtoKfzGrkJysax/Icy5sUboOwJKrsKyl6gssuhbBOVLYMyzZ902RIo"
    "W1nt7hO5jMdvPpQ9TTQzG8o+orLpUKb3Uqn1D2Usv86CMqbrM6CsgOZ7DJT1p7JRUPYZ3ec4HMqYxw+BMuZvg6GM"
    "6fRIKHtvWrpsEL53trtPtPdXA6DsuAXpsr5QdsvCdFlPKGPa6gplTFMVUHYxybhdoOwioqEOUMZ0VQplvOZbQ9kb"
    "q7z7xEGrvfvEAqoTtGdb7ch7tiEko4pIpo4/1bVbpPRMx63bs9Zc45/McdvQdedCXWcu6ZQLXZpmPULXnQL6h/J5"
    "93jHux87vsa1l+g6pzjefZRdpxrqrKlysdQ9pRNcOcN1YmNNG8WtRBOHQZ2XV8nt7C/oTNyPvigHCFu8jPRMwJ6x"
    "nusCGI/jM7R+OwE2mHSRNrSO2wE2sdq9GzZFZwI2kNrMF7BHCftWebH/kj3sKwF7m9b7PwQsRt/3VwHjb/+zgFXT"
    "WL8pYJruUnqmgB1L+sbzyl8nfBKwOYT1pjF7FLB8orF9aKx/IWB/J33jHsAesmjzDsA+sHS7Hymv/sa68rWAdbL2"
    "CGsBY/pcO9aVMzbGNsVLAasZZ/azHjBeF4zNA+zumWZfzgXM5heTA3SKM4HntaHxHyfIw1Og7Aai0ZFQxutkGJR9"
    "UOPaI7lsBc3jMVDGOuHhmgbIblsMfLWE6mre3o/kDfNd5Nk8Tp2gLDHBtR1ulft1pBMKc8Q8EWMLEzQP/60yZQLH"
    "K5aBTpBN37HPKGds+aJAvlynzHM1O/6R+eNVAjaY5nIFYE+tcteLxi4WdNrdiI4WCjQwT6Blro80afPoyQFr9Uxh"
    "XrjN0wLW6knQP15r1VDGa/NEKPuSaOFYKOP2jhD0mkMD+PL+AXyybwBf7i7oRXsq/739rgLG+uhOgh6cFPQfzqGI"
    "9FnwbkO777q0HUSTqPN0sdajvf/sTLpURwE7eqx3Ld421cSKhH3I0cK66UjfIfXFthG0FvTsQmGvYZ8TzLDatfc3"
    "IwH72zgTqwKs3LKfHAvYBdYeuzJgb3cQ6Jgay4cDT74zns+i+gj93lztntF0JV1ZWd9o23pwHmvPMLEk0QnadrWe"
    "JJ2LXF7l9XMvVXJZjPh6CfA//XeCaD5J/oJ6/gdqvQ/eVUq+CSndktYw+t7zeYfeQ/D74o18Xz6NUbH1Lh53TRu8"
    "znjMSqke1uex1+PMfSu0xkcaWz2vjlBvkvU9Z1IfM50N53Q0n9WP5/Q5b3s/qK9sojr47Q7NZb6S/WviNP+/sNbo"
    "B6fRnrHGyzNZ9rayeJqe/5tp/ls3/fzHvJPpUll+Qeqm7UTqH0WpMShu1QKcM5JZ1q/PTBbehZJogh5UNtnCzOxd"
    "EqLXZseTgf4leq9xMuzDUUfRtKzpWFny+t1q147FdH8G6a9fVrn7i61nG2Qfrh1HdmyUsaSfPXAq2bHRXku+30dM"
    "cX3Ut9oMaA2OGerasRh7oM7NZZKyY+N+jc4cN2zwytc7yOb8sLBn+YbW9cbh3jXP72s7zrtnCeN78KGPHStZa9r6"
    "j17n2vd1238Em0bvKnd/nzqPBoz9CtfS3v05wN4g7GaatycAY/+YOmrzEcDqqs027weMz7QLaKzuBqzfcPdsUmO3"
    "CxjbEm8CjM9v9Xmuxq4B7DXa0yyjb1gDGJ9r6nNOja10vDS0gsbzEgFTNKeLBOx9avM8wNaPc/uksRkCdv9Faexs"
    "wHCu2U5oY5tJDx8DGJ/JvkXrYCRgVxK2jNqswvEkml1B5yvHAjaozvU/SOnEgM0iLG8F6cSAFU0w7Rj7Chjb4/dx"
    "vPYVpuu9ANNnNXx2o7HdAHuF7LDXE511AIzPfbkvbQUsQX1JCJg+09KYE4BtVl5M23w09rmALSGe83fhjIj1hU0C"
    "xmdgbwu2BLbPvw6YzSdeAt69B/GlZ/H8R7l2Qi7btYL8UYRzol8KZ0L3C3vhewXb1l3Cuc5twnnNj4TzmuuFfeQP"
    "hXOYNVA2nfjMKuFs5jLhbOZiwT5QL5ybLBDOSOYI5yEzBHvAFL32SSc8C/cETvBPzPp3nrNj/YTxm83w068xPrcJ"
    "0M2zsckkYqb8LmWaGm/ajd6osXKZTjT5w3o6u/vC8bbxaY25f87UxvuOq8Nk6of97KvCs37vt5/V+kNJFn1nf5ZM"
    "z7xP/15C8vhOOJcrts6/bFvljVAX7Z9S3bVQN1MfLoO63G9uz667COr+e47Z7gnWnnEW1P2IziX3nyG3O0k4T7TP"
    "QE53/P0O+fx5FNSR5ov1hyIV/J1Hg7zkM1Dm/YMCzhEPEDA+T+jn+J+l9XD8z7b2CPBb2sXxt4m3d/zt3iUB/kcF"
    "6CNG2HHUly3K659zNPmW/Rtlt3U28k/l74PzUYDt/n0B4+f+FHBe9vuA87IXBIzn6CkB4zF7LOCc7QEB4+fuBezF"
    "yeZzdwLGdPr8FWns5gB/oOsAw3WosXUBZ3er0Od9tTlHSwP8cxYLZ37nQ1l7Kpsr6FnnCjbyqVD2fJUb92D7z4yH"
    "MvbnGgtlM0m3H41nelQ2QvCzGSqcKx4v6GNHC/4zlYKOdjCUzRnrnunYOlp/wVemF5Sxj3834fxoD8FnZTfBF6Uc"
    "yv5L5yftQpzZFJPOUEJ6QTb6A+Zt29vnnJH3WjVDvWdRNi/YKYB22yh/npUpXqMj2fEdoX/2mdMPlL8/ZJ+A86hu"
    "AedRFYANmOJ+u8Z2DhiPsoD1inea2b7odsxIWYCNmOe8kNZRYQCf6xjAV5MBvLMogD9yHzsSvUpncbzP71vnbY95"
    "Fetudlwq76913uCO5AMm+QIwv2on7H/aBPhDFgp7LWnc2desvfBNdj+l85mBVaatX7LLnUPzyXRe3CzBjE7QPiTM"
    "GUzTHx0198FMMteGk6EN35qOpoGMyCeZyOcuzXfuFsq+H7zt3N5P3hI5nbkEnmnwWenugnzeWdCX0O+ntc/5tp53"
    "R3nP5DtPkM+4FZ05l1pntK1JlhZxZ9sFH9c5cI7eEdqz+bCtaxYKek0YmePQ3/pdB4Z8V58AGdotQDeoEPTAXQRd"
    "E/2A62Z7/YBZJqMfyGPV3nHopWQ/kHyQ1bZP9YvCWZQdu3O48o/5wbMoO+ZgvwB/fTyLwvg6+yyK33fbVO9ZFPfz"
    "uZVeHQFj22wdAWOtbJnuiamw5NxckHMFqlnzBVirJBauap7BprfjfAKhBVt9rq3EshQ0hcKZQxnpWp0B45xajOH+"
    "551aV5fjPAA6KYDEc/X5LPNWXKdrxnp9YVqDAlNC9XeCPSGvfz+/jCJ6Nk682j5XyfT9YfTejsRbpL2OHW91JGDL"
    "TnXP2zR2iGDr4TNl3CPdXWee6yGf3kz7mUeWe/n02lo3nt/eIx1EbVasduWpndfNfh55SwXtldYL+4+vKW7uruVe"
    "Ph1G7+a51GdxcXqe/bZ2bgafmBQraXhxQWGDFlNU3LDva12S6oDoCZFMie6ydqq9psuUUOuY/rDtOanJapnNxHLe"
    "Q8TC87AQHLAyR0+trP1mKsLr94nwr63wgRx/nl5f6T/8lTlOcn34OazItu14bn5I/lB9LPstXywnGcf5TF4mu+8A"
    "x/WHRR4n8Sad95Jl196CXwT7vHQGjO0N7MdbLvjY8J1IpYBxPpNbSAcsBqzNfNMfJk/A+Pv+A99+gJX35V/Km8uF"
    "sU8As++A+j/AONcNY+8qb4wvY39QXv+UXiQzfif4abGseRawk0ab3/c4YHVLab9Czz0sYLeTbP+58s9RwfNxF9Sx"
    "887wN+G5Qdcl5rxcB88z1qnKfH4N1OExudmqsxzqMNbuLLPOhdAPjtvj71gA2DvDzbGdBRjnjmN/tamoIxDtdJ/t"
    "xsFuPWdZ6Nbh+CQ/velkwOz7OasB49xJ3M/j0efuYspfdYVXr+J5XjTM1at47KrrXBpAGtpPoC/djr1n+7DWXCO4"
    "Zxs23sRwz7ZkpInhnu2URSaWFNaPdJ/aOHpf/9FefXQRcMhC0Mm1LVXia9q2ynxtOtS/2IcPaj8irn+mYI8dJ/iv"
    "nKL8Y+prlDeut0qwFR8HfdPnw1LftA7PfTs04Hxj/wA9va/yz4vQXfnH/XRR/vH/nZR/XH07wQ+qjfLGWBsxbz73"
    "uoeJgy4k+1g+telYZ1Z2HByPswP7qAqwybGdPahePtjHgt4V5P/Ke7l8Usgc6xytGJ7jWJAOdB64L/1duqVhjLa4"
    "/RhDz+WF8KXawX9ivAdqzP4pUw1pvqSyfFC6/ebYLw4zDnsc/ewKeq4o7BzHwvrLxR0n3ylwnMJGDn1im/rLNYxS"
    "058gJMLZ9otiW/eA6e1AMkDz7567X172pxLuZovt8ic6pr2e9xKcI7MYeFImnnY50SHGjrGv04oq1+a1mHhRHtU9"
    "n95TmMPpUsZDpHhTmEub3xK8LWlTNQFtNpb2pHhLKY5e7z1uIvq7HuymRZYctP1MWKbPU2YcvJELOEu/4sw/WXoe"
    "x79TWZhvGSxysMKUN9FRcEZyqgxqPRt6CMvPME+vZNMtss5Hpfdp/nqNdR4ao+evoLK8SH5H8jtHHsox5exvmi1t"
    "3mjRZjyizYg2m5A28y1dcBPZpr6qcXmpn/+n1gWWOaZOWm/Zufuz3U55bQf7st1Hec9ci+nfsQwyALHeZDPBNpxt"
    "1EZYu4Je0wMEmwbKtApLFoZ5P8fCZfNMRzgHy7WNMvqPc2B2zaHf9zfTWOs+vaXcvGTbiiY5fwZ+i+HH1+Q6bYv6"
    "SfPlG5tbp82skxaCfXxb0Qbmccn2uRjYpNoC/beC9VBRGSz3eN23C8mDwtylUab8c/PovN+HWnp1S+Bp+cq9g7cE"
    "aKAPPDPQ0s04d9B/nXTcMutr+tljcpBJLJO/JJn8wHT3bGUvi4637snr3HiLZA7jXSDkvTq+xusn9QvB3p9v2VK5"
    "/++TfemLtSY9X0R2pmzHZQrVz29yXppDVPJ3ax9wGm8fSDaLZQDVUeSdA5SZTw95BvM1fT9UT+XmucomVyLndsOz"
    "n32ojaTVBvJNvV/4tkGl/Tat1orjUKbMvFra38Eh/ZdjaSpy6G8SdOqkyj63JfPfP6p0jBjLKJQveSHWPr63ULnx"
    "YUEy6eEm+uY+OX6z9m04wPrWgpDfui3lviRPsB7LWRxb7dvQTWWfK/T1LJ8J07c+1rwfRrSWbd+QxvJCPvNVjRsT"
    "WQHzhc/tB8+Vgy2kqAn3EsirilS4HEkYr3G2NU4NLDDlRxx2X9DS9wmZpCspDDmnmMvkQ7klhDCzY2L2BTsdn7nZ"
    "fg+SbqxztzDddAnwU+sk+NlwzGw75R9Pmykv6eAR4eNy8uD7htB3FynvmSPf71kKPLgj7EVs+3k+0HtMsIfquJwy"
    "n/fFrfflg/wtyNC+nTdB56iQ3pGw3lEE7yjO8I5Wys1PfZTPN7QGnldK/IW/t71Vt02WvLQU9pI8jqWCzh+mHX6u"
    "L/1dlkMb7TLwQ2XxQz0Gn1try76HiH2QMB+9nZ8N89HbOdgwH/3nNW7+Szsffal17xPmo79lrBnT/aSAcQw55qO3"
    "c39hPvpbFprxUZiP3s63hfno71vp+nvZ+eg5PpnvlblW+efiwnz0di4uzEfPdypwLoRLBezH4715pjhPF+aZ4jxd"
    "mGeK83TNEHzspihvnq4Jgn9arfLm5DpNeWP/Tlbeu1bQ34/zdFUJfPU4KGPfvKOUN9/DYcqbk2ug8uZ7+IHgq9hP"
    "efN07aO8ebr2Vt449S6Cn+Ougi9jR+XNFVEGPMOWYTqngm0fD8r9jXJzdZ5pn/gGZAPmicT1hbkMOF7yr0Jdzolg"
    "130bfGwvnSnXwRwx7PfOGOaIOWSYiWGOGPbPZuwx5b1HjO9VeUDAXhrvzRHDmKrz5ohh7Dcrvb7efM8i9wVzxLA/"
    "OcerrhMw5herBGxSrTdHDGOcQ3Gx8t4Hxn2Zr7z3gXGbM5U3bxDHfU4RMG6zTsA4PnWs8uZU57vQRilv3kluc5jy"
    "xkkwdpzyxlcwdoSA8XgeDNi0qSZNDFDenCGM9Vbe3B/8vr0Bs+m6s+DXy3RWLmA8f0asc41Xt+T2Ubfk8cb9ENs+"
    "r4ylczuh7ZPfvarKjHv+k7AWGcN1yrnNGXtBwPh7nhIwjqXGdcr3BPLaeEDAltcIuZwIO3Cid50ypmOc7XXKGPdT"
    "Wqfso43rlO+84zZXCXoLj8tSYW0wtljAOHZ7voDxmM0U1ga3OUWgf8bqBIy/b6ywNjh/HK7Tl6eZGK7Tj+ea44Lr"
    "dIkVl4TrtN0iN0+svU45Np3nHdcp31Hw9knedarnFPuJ6/S5lSaG63TBKnPMcJ1yzD4/h+uU6+M65bnEdcpzKNlY"
    "b3PSuVBLwU+f8xhybBrHofG+tGy46et/G8jmjcPNXNOFE907hpjeuS7m9uWYHNR5r4S6mLNXqnsp1MV34h3tXPd8"
    "qIvtcO459GmcEVDXziN8Fo7DctM+YPf3VKh73QZzfO26w0CfmV4nz8GxQh2cC76Lz65jz88PhDp2fzAGye4HxiDZ"
    "78cYJH5v4XhvDJLdJ4xB4r5cOMlrn7X7ifTOtnqdt/gEZdrqeR6WDzVz8fF9r5W13rtTnr8iuG4fQQfl/NGn17hj"
    "VRTQnp0vDftn50uzn8OcVdi2zRtOr/G3aW5s+O8GsIMUQn9x3jE/5iqow3k1H6wyc05forwxhhzzxO1cINCh3c4s"
    "oc4BtWadyVDn03luTn2sUwt1JJ7HOQbtu+lUlXtnpo3xcycAxn1k7Cjln3f8UOWfB3x/5Z8HvK+AcY6V7so/D3gX"
    "5Z8HHG2TL15hPoe2SeRjtlyaIeTK4XpIe61U+LyDhaSTlQp+WmFsVWinxHPqQqKzR6tMvRb9LrN5T74y7+oxYrya"
    "/ieEdTumWtpPcSP8fJj/M88vh3Mu28eC9646xhznsMiyB9s2ksIq0yaczXmStsNdBbbibOmrRLAl81ldY2zKaEuO"
    "6Pa7odtS1TSxqnlAwzavzBRfUQo01dfimfxMf+HcVYXwN2De6veNfaz6/F2tlJlLKSiuthTajWJwW24MbqnyxhAF"
    "xU1IfJrjhDR2hiUDmpm/Sayu5TE0358KLxNLZB4FvzNo5FN+srrzSvdc1U+v08//wZJ7r9I8lzW5r0VenGNk3CiX"
    "ouKG/2vF/2rtOCWO02Yr2hYfT/IfpdvWb3BY7jEy9RnwZXIMTP3WRyuyUAECYmSKLaePEFHAIWJkMq7PypDuk9l6"
    "qcRycGUP5fdZmaPqVRlQ6gh7JLT3X0721COr3Xz4jE2h/fLNZIftCftDrt8VygpGefO6jhrlzev6u2XevK5vTvba"
    "UGee792rcl9wr9p9hGxDlWSMPmt2rD3f48Rzkt8Bz0mzHfenBP/RRuRE23VcXiaekzHuriKLl2URl9dyeU7lNucZ"
    "7FOlfPy2WC/gvDp58DdOC/qkdacv7AD7k6SycmE3/Hy7Zculkn93gvZQqHNyuw60zf1nXTPf8pc9g87SUneKxkzd"
    "hfc12nXiT46pq3KsGPMMM1Yslvd9/lHm/BlztyX4p3NTWRGYv/cAPTMop9UDFn32WpCmkZU038us/fcS5d7H0rTG"
    "kxjlpM6UWyUTBytU28tPGBmggmRAjjxe5cbjK7NrotKw6SQFG14muwrqKqjHdFjkzef21ALvWdqHq03/Simm77q8"
    "9Nkv77UiGo9o/Lui8dSd3vNNH6R/xVz6jEf0GdHnd0yfF15o+t4MaQC/VGYswzKr7YgeI3q06THbPBI7eF6JvFxG"
    "M6v5DNE2+hjpe2jvU+55M9qsE1vcPaXK8iwj4g0Rb8jEG8LSE9JkD/pdBOel7AOmfZcHKtP3oUSZORoSlvzTfycb"
    "2tp5i8q6X3yXCvbP6Ufyl9pjGy7L5T4q9/hd9jfSMblHK9cHQ/djvyZcu805ZkFziXeF4ricvpdSM/dy6+CYlCjX"
    "7r6nMn1ICsBGlSQcfUb4vA7P27huBfcN+h5Xcl7lEp85k+wtMeu8oTf81s/OA6x9hfub7yeerpo7n0iLyzfaBPlE"
    "mj/faJg4U/RFsf2etM/jQnhe8jOMq+Az6O7Ke+8X5sHbGsNzlnnvLdpkJgpnS8wnjBy4Tfrj0AvzVEu5rS7jF9nC"
    "N0iGV+Qoo3M0HlfA3OaBHU0P93nA/7bJfJtHQvnRfIfSyaTm6sNwOD8flyC+0ot+Hwx4R9IXlPLGyts5IzA+mOOX"
    "MT54XJUbX9BOubkipPNsfdeInz+VvkeKZTTaj+08Ffa93MnVgsxtRlKBhZuntsc7qJtg02AtBmkUMtJrJvbWEZQB"
    "pkE718iBys2PMniES0OZ6KenQLNdA2gc44k4foLjbzCeaD+KA6wT7jTieGTO64A0zPHBHy+U7/Qd6CPrOY5Tx+ba"
    "8VL23b34ffbdvbsLbXIcc9h7du27e/H7VJ18zy6e8eh7hw9TZsy+3x3F6Ndj3zXcU3ljYDkOdE/lf58wxj/ZdxRj"
    "/JN9nzDGP3Hc6ZL5Xt2LYyilGGZbt3xUufcOO8S32uawV8icZ7ug0HESRUZxsV2vlY93Dzv5tNm2e4XpTrPtFS4M"
    "a7tJZG+7cbLYi1wWz3rHksjGBiX3o7KRtqFEeFNYgI6kZfUvI5qPaP57RPOa17+Y79qpnsl3Zf3Jlr5+QpWbI5fr"
    "cO5dHVOGcvOD09xcVH7ymuP9UV5vqjJzhDAJ6L91LMvOyowzxfpxqsf9vXilmffp+Br/Z1kX2Fm5OTuzaVtVme+Q"
    "2sZvOadhnL+KbHIt0iYXV24uVD87fEwF3/FYDrsXMUfvsMy5zZs3136e09J+sjeBZEcb9SGK9do+r2Ey5lq8cyHY"
    "5pmGaoGGTlNuftS8ZuEDLW8uUw7EOfOBzI7jMTifCXuu5jRUnuMIa69Jz6Z9jBTNH7TXbD+xJl2R8uhxnhOOzWEq"
    "4HzX/WAe8xzXZ65Eef2cMNaXn03534Et5zPSF+L0Xlse7Gu1oc94g+htP4HedFzf6/TM2crnjpVtYUNvyXbEmMUN"
    "muGOSXt+J8L8RnOV3VyZu5amnytJH18eS+fRiXJA5PbTmBwQ2ejTqbjIWDpnU7b3p2YZc0h7ofyWpTM14haTTHaM"
    "bXFXL9sBNE20Vt68Rfb9zbZc70h6dBzs3H40FZQPKebDJxY7aSLm80s/2d/Pkv29QNfsA99q32udKW9NU9ypVUJj"
    "uzVmsCDcfjN1VuKkc2WhT5q0dtHvJBc9u1vDH0dac6TPy/g+HWWfcUx281hyGecq70ttxkE/5Gcwnxr/1u/Zymsy"
    "PMv52vg3Plua4dlZY83f+CzS3F9UOvd78+oSjWQeW0XX9qeL1If7sJzsp7ncBYRnw7ncBdTY/D2xHdFWkMzJRVwp"
    "Fc4PyT4rjSnT7yUB/8b/elky4PskL3hsuK/sE2Tft9QV3iPdx9QV1lqRtU7C5kTqvQ3ssdJ7uyrX55t9fu0+43k9"
    "31sT5r6lkPe8XRp0z5vmSZ2s78b7gftY49OYd5VZ68WPJlSGeSpQ5p13FRnmNsg3bVvzbt3OHvRvvpNn4HckR/ge"
    "Sz+dbKCwlqX8pN1VdjGD0r1/uTwTD8HDNpP+l81zYWMSktB22BiJbPr+bMN/v1Xee6c4xjfse8ua8ftnb0j379oc"
    "ns+Yny7KS6jU6kYoviFy52Q73zrHcXPQe7Y0V5aFjDzD4okRjZk0VjEs+D7Y4J/MOa6knKZcFhQfFjaGzE+f6O+j"
    "T/jlcc3mvm3WPXop847PTHKsDPT7xuT0DooFamWtowJYRykf3P8Gy/VC0gm5T/Yds9oGt+UGtw1dX4wva3rTRKzR"
    "Z6LbqVd8LHyP6zO3Vh/6AYxnzFfuHZCaTl4Y5f4dI9/xEp+6vSa4f799msybz7HWaOTz1HJ8niI/tchPLfJT23H8"
    "1JgnF1n6mOSrFvmx7Vh+bJLOx3pfKcj4nej5Cpp31iFtHZz1Wb4rpxTKsm0r056ulHhSLYxOLnT3vTgTadd898sj"
    "by8AO6adJ8C2u5ZZ89cmmr+gM61tOn+9YB55bencmBjXwXeS893VbQSM74jG8/mBVZnvbsl0b5G+Q5vv3EZ70OE1"
    "kZ9d1l+0DfIK6BbXVAXP6W7CnGo7y57KtC8wjX1ZZ+YY2RkwvgPzi7Xu3U52XFHdBDNfEN/9zX3FezGl+9kSgv1K"
    "H/It6uqVu1jOz09Q3vjaXHTivB2N38VT412fO0VXNpofNnafEs1J088Jr5txwrqJ9ASao9LUddjNpidE/kbbfsyZ"
    "7ucKdB/5Ou8Yvs6R/3rkv74t/ddtm18+7M/sfgX1Wevz86zzzoiOdyw6tu+SDNy7NJnlOuAwNIp9DRy9KB55+5uT"
    "KB45sr2JTDaKR25Rc2VaQZs/HjmjzUM1x8Q1J8f8bn4aE5McxYFv+zHPxl/F1knRpyyKjcxur9FcsZFRvOr2NydR"
    "vOr3I15V8u/i+yvtOPrve4x9Y89md3B6zSN6bd1c9BpLqhVhzqCi++C2rzmJ1k2oOcqZz4fQ/ltH66blzYmdM4L9"
    "Inn9dAcbDsdWnw06mJ7TOuX6S34f5jWTb01qEJrR33WLE07n4vvpdHtnwBqM/FuF+doG/q32WuO8BUFrTYqfZP/1"
    "7jS/9nwHxR/75SwptvZa7YX3ol9u6y3uHi5Mm5xvohzKsN0+yrxzEuNRw7Rfqrx5Pez8ENxWTAXHdfuNH+sp+ju6"
    "OG653pdcSf2fWJ3+rhXUv6LmMTPEtloC4/l+alRhOItvizkLyyH2NJMFIm37izeyd2Eto0Edbks0cy7RUWntNrmv"
    "ywlhe2ppd3flQieh6CDMPOt57AQ2iRnV3ruT+l6Q/r1xuRu3wPU/O817D8Xdde6dVH6+4DavQ161X8SrIl7VxLzq"
    "+ohX7RC8Cu/KqxlnxpzgXXm9JpgY3pXXeoQZB9MxgNfh3TsrTqW7KWu9PO/6U917DMPwvDxgKoUC79xM/e4G2Oax"
    "5vsrlBuHg89hHfy2T4aabSeF934y1Ptt9nf7xaHZvLwc9FTWXwtJtuj2XiU780Wr3PZwLNjuvBvdadhPeeOVGOsB"
    "WMLC9oBxKq4y295ngvfuIqwj5SXcB/J1vLLQ3BeMpjGessqlWR6vfPp2e86XbEj/Xr/AG1/Fdvv36Xenod45yGWc"
    "OVeitMfLh31Fb/C11X/nU9t8HjKn2sX88jj2Uv7YjGp/rAjGWceBc19vsM5limHf2YTs22VJeVt1AR/Tb6FX6BeF"
    "Pc7fPn4qGgMnQgqBDA+Fk/XZKVeVuX+z2DNct28Nde+B1WvyYOW9U/bqU91zP8aepTtln6Z7Y3sr/ztl8Z7mi1e6"
    "9zT73fnWSfnfI9cO2np5lVeXv2Whl/fPHGvetxvE+4vpufsifT3S1xuhr2s5vJsydYKg/emMalde2HH1Wh9DDNvi"
    "MtTVMIdwJ0suoZzlfMQoZ6U72e3+BeUo5rNA1qOazffHE8C+AzmdChy/shELTeL7qPMw3+/KNDU+TTdB+phEJ0iX"
    "BcO9vLnVXC9vfmehuVfBew86kE2c28ulT/hem1YxN6luj/PgjGyQNUOGuuOWpLLUnd9D5ZwnA6tM27nKYO9GW/tO"
    "ysyzmFSQaz29qBNBbL91gG1esqvn0bixfv7rGlMXuJT2f04rt85BdeY97Lz/+nexd/9283JTb/i02P9u+A8F7Cx6"
    "7j0Bu3ZSGvujgD1Ksv8VAXt/WRp7rth7D/sgujf+CQF7hHSMR4r974S/H7BBhF1P9H83YMsIe42+/XbA7iTsdcJu"
    "AuyJKpPXXwMY76kGLEpja4q9etUz1OZKwMpprjsQdglgQwjrSN+wSMCOpjvozwOsirDLiafMAGwRYd1np7GzAfsN"
    "YW/SWI8v9tdPxwjYr4h3jCz2txNUCVgfGrNjAasb5up9GqvEbyDsDernQYANJn7aZgTdVYxjRthBpPvuI2BnEi3t"
    "BVh1tWmP2Q37SdhQ2kt3ELCr6NvbCtgBZAdJCNjGelr/AlZE/n6bi1xsImEfEva5gNWuT2N/L/LqPK1pzDYV+etD"
    "bwsYy4zXAZtJ2MeUA+YlwOZabf4WsAWErSMfx18D9li1eRbwEGAvElZK6+F/ANtcba6juwTsfVp/twjYPwi7QcD6"
    "jExjGwRs8Llp7AoBe2deGrsMsILhbv4mjV0kYDcRbz1fwIZckcZmA1ZM2AW0VqYB1nG4S1MamwDYLoSNIbo+XcCY"
    "t44WMF7vwwVMyyeNnSBgFUS7RwHWY7jJsw4FrN9wlx9qbH/A9h9uyr++AnYT0W53wA6w+tkFsOsJK5hFer2AvUJz"
    "1A6wG62xbi1g3UansXwBGzgujX2b8GJ/I+wrwG6zxuwfgOWTnnEV8Z6/AtahxpTTfwbsWMJupe97U8A+X5zGXgVs"
    "OmEv0zp6HrDlNe761diTgLE+1Ibk2KMCdiPR4C8Ae5mwkcQL7hGwPKLPOwRsEM37jwRs4tI0di1grxG2nuZhrYC1"
    "Jxl3OWCvE7Zwehq7VMCYzuoF7Jk5aWweYG/UmHnezgXsoxqT704G7O+EKfqGMwFLjDD5/GmAHUjYTvTcSQJ2H9HL"
    "UMAuIKyEZM5gwN4+idYozcPhAnbokjQ2UMAepX7uB9gXhP2e+tILsALytX9vGp39AHbKKFPv2R2wrwm7l+R0RwG7"
    "i89+ANs8yj1XSu3DANOyDek6JmA8Lt8UejFef18IWB3R7scCtojk9AeAxUebNPiOgJ1CdP2GgE0j7GXAOo02ddNn"
    "AOtG2DX07b8BrD9hnei5XwJ2EmH30HP/C9gyOm+6kubvpwLG/bxVwJ6gMbux0HuGtYRk/w8L/c+3rgTsasIeoPW+"
    "vNB75vcwze2SQv/zwAsEjPcdcwTsRPqGcwDbSNg86udEAWM5dgZgPyKsguTtKQJ2L9F8DWAPnGryghMB0zob0sTR"
    "OO+EfUNtDgLsPbJJb6J1dABgfyVs80l03gfYZ4S9SH3pAdjeY135mTrvA6wPYbcTtouAzaHxbF/of9ZaImDPzk9j"
    "BQL2CH27PgxlTI0zZeq/BYzl3z8FbBP52nwkYPy+9wWsE+lnfwJsJ8L+Q3rW7wWM95QvADZwnLn3fQqw4ePMPd5j"
    "gI0cZ+7fHwBs/ThXL9TYvYAdfLopx+4E7N3TzT36zYBNP4P2q8QjrwMsSXaYG+h96wSM53YVYJW1pixeClhVrbt+"
    "U3fdAlZTa+rJ8wGbUGuu95mAsb2IdcwpAsY6ex1gc2pN+TcWsHmElVCbowBbVGvuEYYJ2BO0Ho4D7CrC7r8ojR0B"
    "2FrCbmVbqYC9RXxpgICx7t1bwFjn21vAWIfuDNhNtaYOXQ7YjwmroTkqFTBFtFQM2MOE5a2gXCSAPUHYN/Tt/8l3"
    "sSdrTdvFvwD7ba3Jzz4B7JVak0/8H2Bv1pq6xrsCdjLpPX8AbJNF178D7EPC3qBveBawLbXu/lhjjwO2lM4xl9Jz"
    "DwN25XhTj/y5gLF8+BlgNxG2xwVp7DbAfkzYxaTTbhQwPvO8GrDbxptjfZWA8dpcIWDMIy8G7CXCriG6XihgbMOd"
    "K2BvXJ3GpgPW60yy19H7JgF2MmGHEi+oBeyuM821cipgfevMuR0hYMxDhgC2P2G9ySZ3DGBs6+a9zGECxjrYgQLG"
    "/Ky/gPFY9xQw5q17Ctgksp/tClh1nakX7ATYrDp3D5U6hxGwh6bQeWK+v9+ryvf36/o6DjykzqSzzwD74iyyAdI8"
    "/E3A2ObxF8A2TXD1eo29BdiBE00by2uAHUTYNHrfi4AdSlgJnSM8DdhjE811+yvAxpP/UXfyIXgQsAWEbSR6uQ+w"
    "Y6fQfoV41k8A2zjF5Fk/BuyhKeYe6HrA9HkF8qz1gB0+1fXd0thqwJZONfn1MsCWTTX1kAsBWzHV3AcsAOwNwqYT"
    "Lc0C7J9TTfk3VcBYBzsLsG+mmvujcYDlTzPH5WTA3iPsPlrT1YC1P8ccs+MBm30u7WWIzo4ErPNsU/YfAlj32eb+"
    "4QcCxvnG+yAtzTV1lG4CxjRYAdgSwp6kb9gZsAHnmfpLGWDTzjN1lFaAPT/PXA9xwD4lbDH15b95/r5BXwK2eL7b"
    "p9T5H2DPEjZ4Ip3/Afb+fHOP8B5g8xakf99Ba/qPAvYk0fUrgC1cYPoFPSdgbIt9ArBu5EM7nvSsRwTsU7KD3Z/n"
    "73t7N2C30Fl3gvSs2wG7b6G5Vm4C7HHCnqJvuAawVwj7muZhjYAxL1gJ2BcLTV/ZSwSM5eYiwDoscu3YqfM/wHoQ"
    "1pb0uhkC9jGdxZ8N2IBF5h59PGAj6k05NkbAvjmfzv8AO7ne1KGrADuFsL1n0PmfgDEtVQLWfzGdkxB/OQiw8ReZ"
    "629fwO6/yLTT7gOYtifinmsvAeOzut0A0/bgFN+lNjsAdsky2qcSfbbFNUbYfURnCcDsc3tHwC7ZQOd/MRd7ZLm5"
    "3/xcwJiX/x2wx5ebetYmwPReBNfD2wLGvPx1wDqvTP/ek+boJcB6Ezad3vdbAeN+/hqwvoQtoLF+CLCjVpo62P8A"
    "Nn2laRe+C7CLCXuK1uYtgP1mpalf3wDYhyvNcdkgYJfRt18BmOYBONaXCRjL4osEbDnpPecL2Dd0pjhbwG6nb58G"
    "2GrC4sQnJgB21SqTZ52OtLTKtLGMFrBCkivDAfvVKnPMTgDsaQs7CrAXVpky/FDAXlpl6rv7A/am1WZfAeNz3+4C"
    "xvviLgLG7+sEmL4jGtdDO8CKVps+Lq0B67TatQ2kzv8E7Cyah28dL8a0+xVgswm7g9bKPwDT58SpOSI9668CNoqw"
    "PwsYr803AXvqCtMm96qAsQx4XsB4//ckYEvXmDL1UcC0/QTP33+B47LW5J/3APbJWpMv3QHYMetMf+kf4bevc31r"
    "Uud/gD25ztxbrMV+riddjM5TLweslrBSkqmXAjZ/g3v2nTr/A0zv6VHfnee4vn2z6LtmNZQlnbQfW2sn7ZO2c3P4"
    "TMfytKe0dpkrTBSloidaN7y1Nbm7kRNhsjTtEttua1F77VrXQXUsV9vZT2WSXZfrDX/PSsnhOZYxXC9cUB8651pt"
    "JuUH63P7ulhlowYnHsIbtjL4kTBO3bl8XH0unuP+WWRzysOd6xOJXJ9MhqbqgBnx+PSnzv9V+m7AlL1wQXPnYXVy"
    "HtTt9Sere918qCFTjEzc8h/+tMaM0fuK5MPjUKekyvQT4ToPQZ1jWaem38OoL/eqdGycbY/Bs7VDhtFZOrSHPg1Y"
    "53qow89ze1xnrZar5I89Qrl5aZuH/tQOTH8y97gV4g5aWX4DR6+TfUR07Gw35dpl2JapdZDOQozDYWSTPmmBN96m"
    "cKJpS8N4m3mkA30yxxtvc90G7/qwYxpGDDftrEExMpzzOL6NpiPsT4sLpqnPLJbChMghX+MY+/eJZy2hPU13oFmb"
    "99l1d4O63J5f3TJ4N9s4+KyG/cqRzvDdme5N5lxMdnyyPpd3iL6V4+aI+g/RZcfm0d3TYY4FhTgnRW4ISyuKailp"
    "o5X4rdEyZan/b5fOk7VT+o7N7eGnIou6yTCqUm5iojKjMpeRG8Qb+6nZ8JuY3HQse4LKasFXOlnPbTKrDmXDyxM5"
    "DLcTckgqsyBBB84o9NLkyw01L1hCC7MZQowdmPC8MEO4lTjyUy5r2+NPPLf1n3V7We1Wwy2q+lC8hnNdzKd/c5zj"
    "bOXmuMzlHriMGTDz9E1wLe0euC05q1JNdc9bDjqgcTeNnWclDoTJ+c04Fw/mWS8Fksd87KWgNz8Yc5/lnDf8bMx6"
    "VuN8J2LKjxKexbzyfI+WnX++VLlx69fCs5hXvlS5sb2Yf76U9K7UOSo8e7v1bMJ69nZ6toieXQjPVlvfW2w9W03f"
    "24qePSfmxkNvqjOfbQ3PYnxyj9Fuff1TSjw95UcVc3Pot/GZJ2leU37U8GzSZ6xLhbnhcxR+tsxnrNsJc5Pyo2h4"
    "9gtl3QW/Oh0bXgt7lyjnrl/O3S2tmkewufyiVLl0yvPadow7Z6U0L+UwZ7Fozr7TOeO8IJjzV/M7vNOFcwbzM2hr"
    "mULxpc9d4d2nHkn71Jnne3M8DGxo6BZhPSNtxCPa+N7RRim1j/YYiZfYdpO+Sq6D7+Q6E5X3nR2pbI1yc7Zi/iju"
    "h2RL6VnlfvtEtQ3uWpQ1vR0oD07qk+LZb3v8Nd62JJtY79D++0jfrDtIeWVi/UybL9JNOdX57+r0v3f2OUcpdNy8"
    "f3lEG+XNQRt8Pp4ysRUVt1KtS9q0tfagpWUKz8ZTP+3T6R1TtrVi3b2O2wcdJAK30okczHGV4exq9eFJz2kiG2H6"
    "4yqzMCTGnZxHMWOH6/2kR4X90cnwH5fbEs7RAlUZPCKJHHsay93sJzaMso7PJU+mM7EXSXb+U/nnKPoIsJurzLiY"
    "9wH7hrCN5OPzJ+WfV+b3yj/PxAvKm/eBfbefUv45BR5DWTzCjF16ALDuo8x4k3sBKxltvu9O5Y2FZuxm5R8nfZ3y"
    "j4Vep/xjaVcp/9jWpcob+8nzt1j5xxXOV/4xZDOVNxaMY+SmKG/8FfsC1in/+KuxyhsTdBC1OUr5x4YMA2w/Oo//"
    "ivw8jwNMn5+iT+YRyhsHMG+DN++oHQeAeUcfJ//lsuHevKMbl5vY3srfn7Gz8vr0fUXfV470crU51qVwFryG6LI1"
    "lL1T6z0zVutlXWAunAPH0G7arKfA2qs7NKtqprTyzW5/T+QqpuUaFWGlTCXycr947N8q/zj8XytvbiLGHlL+uZD+"
    "R/nnQrqLeAuXaf12VnPSm0FweTkKyO2N9Cqz3VfXZ/PdsezaFvc1+yn/mAy8c+Dt5a4vlX3nAOcJY2x3Qc5xLpSO"
    "AbIsGSA7i4Q2Pz4ps99ZzFpXdoz5wQLGMRQoQ+x46d7KzbvZhWIo+sxMU2A+qGs6LybeWbu7cs84CgW97Le13rHg"
    "flUJdxS8VuvGkNn7S787aznnfVyZdwjqHK7cb/0329P4ucie5nNe167576ST8uTuqrx59Rac7/VbKxvuza/rl0sX"
    "32PnwMU7Dex1xjT5aMy1d+m1fo5lE7TtX6rK9R9qRrvXDmjkCjlQFbnbFsosXtXKsm0+UCfban/tuHX5vLJ0imlj"
    "fZz2g/dD3bHr3VjJVC7Lk9w2UnHwjrvXPZz2h4VwzzfHwRRZduIPZpl23auhjv0tbFO+AurwN7w62ryLZCnU4b2J"
    "3c4iqPMRxYLuP8P8rjlQ58Slph8q15kKdezx4VjPMwPqcDunQmyOPXYjBIzbHgLYGXy+Sj62xzheu/3NNNaHOf42"
    "/QMFbC7t7foDdq2Vf7an4+V7N6yhPBiO95yAv29XAeM2dwJsPO3pbyFduA1g9hlBIWAL55jvUwLG7/saePCJ9ebe"
    "9TPgwWdQWx9D2e1U9iGUPQg2Gy77ksrehrL/UtkfoOxRjoODso+o7EUo49yyz0AZ57J5Asq6j3BtNlw2cYS7H+Gy"
    "gXQ+/3Mou5XK7oEyzuXxEyjrMdr13ecyzsVwE5RxbOB1UPZzirXbAGV8X9ZVUHYZlV0OZUwTy7DPVLYEyirIP3cR"
    "lPHcz4eySiqbDWV9ibamQxmvp8lQtonKzoKyBK3zM6CM7/saA2XMD0YhrVHZcNQByA4zBMq6UNlgKOtJZUdC2R+p"
    "bBCU/YvKDsL2Jrv6Npd9THlD+iI9ky2wJ5S9OMfdj3DZIXNdfZvL7iF//l2gjHNWd4Cy5Uu9NptLVnltNsz7UF/6"
    "Yq2sg2s9aI6l92j9qBR8GJr5Tj4wUWz1nIy3aN0ntINads6TFeGMPVt9yspoj3WjSscIlYLvwRqa0+Lmmcj0BUBx"
    "tnukErAlitQO9BPzoVEnV404mQXN1Aef6+VMU/6EG4tnprmt/MfnXqpj4aw4n2ivosn36Xnx/ILCRJHjFDf8o1Xr"
    "kjZOW12cdEob/r+sXXtsZifH6dDRccqpZOeG/zo5u+ya+sduzu5O522zT481M7vZy+ehCotqK32ayuas1znCsxQq"
    "hc464vqowPL6ONN0rmGFlaFXZ7wxb4iHW8cJabKcMPZYp2Eg2ruHAOGlRjKRE83EcqC3nNhPiPPveCjLdf0R0IGK"
    "8G9NZGcJD0WI2dCSg+crzD8vIp2uPOaWcUwc5kLhfFhLJnhzoSyZYNqo86Gt02mvpKA+2olTe0DH/z6Nzxzvnb58"
    "l8HfAIuNNbG/AObMNbG3AHv7NBN7DbBHrbsTXgRsoIU97fjfW/srx//e2gcd/3tr73My31t7R0Ad9jXYCO8Yts6M"
    "xb3a8c7xaLLrXAU5Spx+3lwodr42zIXCZ/fT67y5UDimvFjIhcK+/rOgjO8TOsfxv+NmImAjrTj5MwDjmAM+azkF"
    "7G4Yj4Bx7ex/MBT6xDnVjnf8c4cd6fjnqj7E8fcR+IHjf29EH+gv3qeB/v4nj/DagLgu322wK9AN5/0aOMy8w6wd"
    "vOuFUe5+D+8c4boJaI/9bg5YafKTLeCjwxjX5TpfQh2+O4jvkuF3fQw2WLvOLVPNun+G9jhvLfvp8Dv/AO3ZdU6o"
    "Muui304Jjdcn4LfDZ2GTaL4PoVj59mPcfHu4Lh6E/r05Wf7ee4Qx4dxpTMe3Qb+OnGDSzEb4vr1XmnmMvrJyN6wL"
    "qMvv5rrLlfeeJ8aWKG9eJB6nC/C8ZrWJzYExtO3EmNMAx2cSjuEq+Y6o00HmTSL+eir0g+/tbsU2YOW975H54hD0"
    "jRljYscIGPOowwB73rqX7kC0IU3wnknb+W7xTNq+Ow7PpO28U3gmbefRwzPpcqtNPIe1c5TiOSznKuE8sn73Rmqb"
    "Ad4bmVydlluo2SZXu/KsI+hOHDfH4zV4hDuGbaCM8+5K522bq91z4Z7CfhLHkGVZzVDvGBZNMO2XOIac57VusncM"
    "+d6Uo8d6x9C+Axrvp9V1Bvqcnds5P5BG7Lsj8fvsvOO7K/+7bfD77PsJksL7bpsq+C3UmX2RzuoPp/VSKvgu2HdI"
    "9lf+Od96Kv/75vYU2nxupfdM2b6/CM+U7byteKbMsmTJfK+NlO/Oill2NHvN/D9Py7yK"
)
