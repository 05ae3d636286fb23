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
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27779, 28073), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28073, 28950), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (28950, 29358), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (29358, 29523), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29523, 29872), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (29872, 30400), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30400, 30680), 0, {}, (None,)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (30680, 30839), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (30839, 31335), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (31335, 31863), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (31863, 31976), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (31976, 32272), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (32272, 32435), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (32435, 32609), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (32609, 32768), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (32768, 33487), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (33487, 33535), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (33535, 33689), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (33689, 33825), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (33825, 34649), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (34649, 35618), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (35618, 35789), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (35789, 35958), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (35958, 36125), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36125, 37319), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (37319, 37362), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (37362, 37695), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (37695, 38096), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38096, 38150), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (38150, 38302), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (38302, 38387), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (38387, 38762), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (38762, 39280), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (39280, 39450), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (39450, 40566), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (40566, 40700), 0, {}, (None,)),
    '[!-~]*': (32, (40700, 40717), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (40717, 40995), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (40995, 41363), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (41363, 43233), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (43233, 43304), 0, {}, (None,)),
    '[-—–~～至到]': (32, (43304, 43542), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (43542, 43624), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (43624, 43675), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (43675, 43704), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (43704, 43785), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (43785, 44081), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44081, 44185), 0, {}, (None,)),
    '[0-9０-９]': (32, (44185, 44207), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (44207, 44269), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (44269, 44287), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (44287, 44440), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (44440, 44797), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (44797, 44924), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (44924, 44966), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (44966, 45078), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45078, 45183), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (45183, 45318), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (45318, 45490), 0, {}, (None,)),
    '[─-╿]': (32, (45490, 45506), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (45506, 45712), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (45712, 45902), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (45902, 46179), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46179, 46321), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (46321, 46612), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (46612, 47088), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47088, 47289), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (47289, 47617), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (47617, 47692), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (47692, 47996), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (47996, 48239), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (48239, 48445), 0, {}, (None,)),
    '[；、：,;]': (32, (48445, 48651), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (48651, 48870), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (48870, 48896), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (48896, 48960), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (48960, 48976), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (48976, 49275), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (49275, 49592), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (49592, 49646), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (49646, 49676), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (49676, 49796), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (49796, 49998), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (49998, 50041), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50041, 50268), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (50268, 50479), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (50479, 50822), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (50822, 50881), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (50881, 51287), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (51287, 54119), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54119, 54330), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (54330, 54484), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (54484, 55018), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55018, 55368), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (55368, 56087), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56087, 56139), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56139, 56654), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (56654, 56983), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (56983, 57055), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57055, 57087), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57087, 58000), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58000, 59039), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59039, 59244), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vykryEBF7CKi7EBWVfhLrgFveVQAiKCAIGwiKLIAICCkFRoYDgAlJ3rXWtrcvXWmtd2rrV3U9b"
    "bW1d6oe1tmqrVqtW+TLvnZP7n7nn3nffSwIJve8nvpf5z51778yZc86cc+ZMe6VUouGf0/Av1vBva8PHob8rVPqT"
    "pN/dGv4VEKbrcTnXbw9tFTb8aweY3VYp/e7c8K9IuZ9vt269pOFfobI+ut0O9F1MZfg8edC200bax/aw7xwYBwV9"
    "V2Zdp2+yb0OlOPV1jJ4rv+Ffl4Z/gxr+HSjca1d6LyWMo25rZ7qxbr9TM72r/jvupJ9Nt9WTyrYqt2xQRbrsKyjL"
    "2z1d9q+Gf13pWQoIG0bfy6zxkt7Lr1902282/CuntjpV5N7Oc9BOxya083Maz1IaA31db6qr3/kgqPtj6KvYoHTZ"
    "nVDmUNkPoGxX6ucboawd1bum4d/36L5875n0PZvueYGATSNsKdEyYmOssXGofDr97kBtd7TGdzh9Hws0HKat0+D5"
    "ZlvPXgPYZAs7CbApFnY0YNMt7FABO4Ow/YVn4b4aBNgv8kyst3DdLML2IF5QSnSCc7K+kUt4P7qNI6iNMhj7c6is"
    "BMr43Qqh7CQqi1F7+XSNomdJEI0eTmPQhfphCYwVXs9/399wk+8S7+kCfKw5+Wsmnjcd3mMKtRFPPWTwJ2b9nefs"
    "WJ9Up5Rv7aBy/1QEgQWJzA0wnfRuGPWTie7KSSZ3IxqMAd0UEt0wTeixnmjxCxz77UVzFUBzTb1vPvECFbIPuE9f"
    "bXjAGVS/jJ6rlPo2SJcorDLftQPh2bTxqNBGL5IDcdYZQug0fs/TOce2pOdinpVpTDs145jyvWcWpOV+tmPUpxn7"
    "pE8T+qQI2lu2MP1dMCr9/eBct73BDY0cQ+9ZCtey7j1/Al1T532WDj7XPLvE/5qwz99Dufowy+RZ1env5y5z+5Wx"
    "I2voec9LY+1BhnJZEdTfbNW35ePfGi5eTs9SSLiu38/iNxrbhep1A/poDp5m30vXGUB8OE7vmGfpb71B1w9qZxef"
    "sdN6qt81fuOt9Vi/a8KO9x6qZdY/rKsF6f722M9qqHhdFnO+X5YyaGULvets0v+7UXlehmfnNdF4qN+8H8ft3B3k"
    "Ux+yOEjFkmjuxXh6TaPpozvw4yCay2acc6HTbrDGD3uffKDhoHr83pc13OiKWPp9n6T7/grucy/Ni2L6W7WIxh2z"
    "lxLxhn/5BUadwkT6uyj1/2IDa+eUbMu1QQBvaOKn0o/ApU8sqJ0c2UUoOBm+yXiO90vm2AV+Ns1ioPtM8xTl56WO"
    "OS/i0byI5sUONi9iGezo0rx42pIX+dG8iObFDjYvwup10norDj6LbNrrCu/C7Q+wZJjWFYPaKG+BtQ3axHv66NDf"
    "Nvy4Sliz92zC+oztBe+dnv7+tCZ9ryWAbSE7TXFVGpsvYO0ImyVgF1WnsTp4x5UL02WTWtAHd3wz+eD2byYfXE+w"
    "MRg+lvJGl4fveqqL4JMrE3xyJYJPrlDwydm0Na3hxybwsds01luYi9186rKNBeuW+tRl20ouNpXIvxLkXwmmqW3l"
    "X3m54d+4ALrqJdDVnj51nUHhaXCXLGiweNCOYddbSH7XQuoX9h3kgf8G20E7ahD/tfvmOMveH6Z95sF2W9/Jsa2O"
    "Qlt7UL/HiTfGBF5r6zG9BD0nDM38sKLpvosgHQPbK7PioeJQT7dfBjrR+9D2/xFNdQq7ToiF5YnxfKfAKXScBGj/"
    "7UqcUqc9VOrgOMnGP8rw8nL+0XHb8kS1tflNwIlAu2njZ3WskfbSvDWZ5MvqvRzXCV5I9PJX2/vYvDr0G+S6tAn1"
    "+pXZLSScLAYgnsuSK+N6rDLH56oMKGX78X3YFVXpufpDXNM3u48ij3spv5EkCu2RB2lVVOz+btckPWJbfRLZaDP1"
    "TSb37JbVoWZYAP3Es3qUZLh5Vh++N6ROYd/wCPruY62hM63Dd2GdDmRktj6fbPwxHK/SnuRz2LU+yuFdoFv5mQdk"
    "2R63eXvDoO6Vl27zWMf0Lz0Na8nHqe1k8/OFWF48v4CGL0WiRaqYZ7uHDbX3Lklb5yfuV1KZeXVT0aQ7V1Q22yP7"
    "VKuPheFSiVxFdX0ufMaSjE1whyfCcGLHWqvMpRict6vdvpwPevgMa14adoLmlrOhXj9PtZVPfcji4txFWyPPyweq"
    "0nFcDvBLzSOHO+44aoZ1HY3v96zxvZKepzirYQtDu3maaPJdjbowR2Ff1Ga0qSasabyfXv7t7NHc+p78+Fmy50pD"
    "B7i74d9dFu/hmLxjql3l+kbQRa4lOmynWoDZxBoZSdydPbDkK3Q7qSjHCdsamE0uIx/L6Ua5Cv9krgQWcF0ipz6Q"
    "9kJo3nkJ/M3xsZp3rrB453lEGoXhqTAb3qksOs3hU6Ba/Sck7yyKWYSXDNDwezU3b6z0rEdWNvy4wEnzrVuIDpp/"
    "4e/EWAFy9S93DSI9f5HIt9qpNvCp97IVp7kpPRaatWS9gMzJrtbMdjNXj/+9xateJXIob35epbW8Ak2SiUYKLG5n"
    "TYdSXBF3EMVB2X+Dnpc9jWehB7ZN23WT51BlbnOl6bZp29Z1jOPauvTf3aw12HQl+N6jNXWzrKlD2lHEIY3WK9F6"
    "pS2vV/aBv6V9+Z9vcuPcwtrd0XaPcX/Z2u7RJnWdY7bH+w9PrJKfu7+K/CZN9ZtUNvw41IlsfzuK7a9PK7f9adq9"
    "wcd+EtFfRH8tTX9+MvJ6+LtQubEjrOt1H5v+HjvC1Qkvavh3Ienpc5XrS5tF16e0subfRxIivDbeumJns4o/yk2/"
    "b6rPDMf6bcobUDfN1esLQdv7YAXl5Jkgxyq2A9mM7XL+C527AumxDOiwU75Jhy/G0vT1NOgWLRjDoGOb4swYCymK"
    "we1efrMSehI7jKGVBjLEQxoSkjkYDwKZWGjyjzd5XZT6dMu+ESf3Sahy7y5/rl+ZHbniXGlHQ/jzKjMWfveZ7p4L"
    "TZ//dty6/6gx644Za9b9EOpyfhUpP4qu+2eoa+dBsXORvBZQ185N8pyTnoX4bnZ7v4Y6fP1759D6ro5y1kGdXqPl"
    "du6FOvZz8fPcDnX8+uIGqGPnd+F2Njnu3iZ+Lz1WGlvvePO43ELvscrxz/GyQsAWbaY9WIDx895wJe3Bcry5YTqM"
    "oD1YAnYi78ESMN3vGpsA2LAx5vuNAazDeHOcRgLGY8B9djxg+9eabR4B2MA59Ez0nAcBdulyExsK2Psb6HtjGuvv"
    "pPVylne4tg6zBzcxLb0f7SJLv0qq7NvaQv1zNulbHl2r2W2lMckmGlc75qcieyNYRdbaPOpK5fS3XuedZelg50xw"
    "6Ue1uF3cFoSxtmcIb7JBM7ex7Anzmcfs1glpbDewVelxbOq8x32X31SZtGT/PqLhj8pYuu2DY+n7HRZiPRbLy2Yx"
    "lV9QmCgqbueUlLbv4CTLyjt2cpzOXZyu3XbqvrOzy67Obk6Pit332HOvnnvv06t3n75Ov/4DnIGD9JWD93WGOEOd"
    "7+y3v+MccOCwgw4+5NBtth7TIx3v9EtVv3u3LJTAcP6hRLZU+pgnED6RjMdhFlboHxxzXNGgi8YMck3kRvWJBCm2"
    "ls5/OAUFx3303or0LQvqG37FGirEWUNOxlQi3rAw3Eu5rmonq96ojJM9tuHChp/1CVqSJOpl9djxXcLEkiGU9nr4"
    "rnQHNv1CR8VXSnY0J6PuH9c9lPqvouF3w3PEV+khzmLJ4aSeaUV6gPTIN9KsSuXRTg9PZdDSqd7TJzFdmJk04voe"
    "DWNZ0fAysfpYup296G5JpreYfoiGMe4Vq8xEfEkf/1SlcF0i42LJwferDLeAjaWqxrJdYtVnwxLqw8294yorvQQf"
    "dnLU68mVYunK3/SR8H24Cj+DYOMQxH1eKsaXxhzj1vnQxZoTJFKt1nu4TDxU9yXN13Lw4ZIZejbmGVRNxOkG4iHt"
    "HL6DmgjLU0MNZqXRtWnOVu83bxvIpaLSz5JfkcjOlpEMUvtinukock8n1cgF0htX5tQjb1/gvZNjdVhl1vYW274t"
    "7XPmvBYbwK64lvSy5vdqpPI65sVxv6T4KWw2taLFPznYqVRTplGyie1meOIsbMkJvL1e2//coql7gKZadh8u0FSh"
    "H40U+bkH2pW0TpqKhxo5J9ZiNBXa3Js0niyW6SGcLA3LyUCBlxPdxzMtgO2cQ3o/+dYbXHuFzUv5OfU8+LLAtHGd"
    "lp/+bp/lmlfzb713YAFdN8+6rkVtXrHGzQU7xKe59gXksA/T4JO2/YJtr9yupp9C8GfocV9sjfs5NO4FYewYWedk"
    "ytJnnN8K/MoVOUlj+nRTGXXqZhXsXtJgPhHxh4g/ZOIP5cr0pzyWZ8oa2y76swb8Cid3+lok0FdeRF9tmr5Q1sQi"
    "WRPJmogX/NfzgnJl+l23UIzGFzWuLamnjg11Ij4R8YlIJ410Urdd1kelvTlaD208z8zZFnsbbdqPYjjMEZU/vLex"
    "VJl5YnVu8nYUk9e/yh3vv9e559Jer1xc08hmsPtmvXcju2GOcQ6MDJs4Er4W4Vb7afZTDyoyXluf25Mmsm0hlvuU"
    "lvQW/fe1Tjq3vsSDho9y7bnZ5DPP7WyPtpP1PN1Lu+U+/WJhDfX+JCONV58q9/fkcWYs2R6Oy6PyLR7Fj3BCjRuH"
    "FsmdSO5EcieSOy0hd/zyxmu72hOlZk6PylJzbwrvO+hL34+sT38PGpW+z+oSt24J7dF4daZ7JkxKrm1K110WUPf6"
    "U9PfyymOf36Jux+jmNo5lvjlxWQzPjOgDj/fGQF1Pl2RrnMq1MFnxnuNCKjD9zomoA7f6xCoU0p1qkbQPge611Ch"
    "Ttl4s05foc5F69LfT60nGQR1/kT3cCbTfpox6To7QZ0Xq8178bsnA+rwuxdCHZtmhlE737bzr/MIPfO/oM6vasxn"
    "v2R+us7foc7LVOdk63nehTpvniKP+x+EOoesNOu8DHWYRm8cZfbP0wF1+HkeFepoWsd2fhpQh9u5G+rMoP00+4w1"
    "69wSUIff6xqocxvRxH6jTNq4HOrcTnXesOc/1HlpsjxP6wPqcDuLAurwM88R6rx+tXmvuoA6fK/xUGc/sh+uXGLe"
    "qwbqHFhn9uVXpK+dAHXuoTq3rEl/Xz0uXedwqDNkiYthPx8AdT5bJs/TgVCn93JzHxY/895Q59MV5jwtmpausyvU"
    "Yd7E/If7sFNAHe7DdlBn5eb0901rzPkea+fuoUDeq7Gvi73YVOqzzwTs2hm0v1HAHl2Wxt4TsHdXp7G3AGPefOjs"
    "NPa6gDE/elnAWJ49Axjz4PvX0f5GwIYR1oPG4BeAHUrY9dSvPwFsImEDp6axHwG2mrDfUX/eBthdhL1G2I2APVFl"
    "0sP3AHuXsKHLaf4Xe89ye4baXANYN6KNLoStBGw4YV3p/c4XsKPH0/lFgNky8SzAlhPWa0Eamw7Yr0e4fCol/wFD"
    "Gaix0wTsl2to/gP20Qhz3p8kYAOoz44GrG5k+ns62SEPxXcg7HV6zv0BO45kbPvRaWwQ9hlhBxKd9RawKUSfewBW"
    "Tdg9JEN3xuckbATtH+0kYFfQu5cKmN7XqbECAbupPo1tLfJiRRtofzNg06vdfZ0a+6eA1V6Vxj4AbF61q1em5L+A"
    "Mc3/UcBuonH/LWDzCfuQdNIXAFtktfkUYEsJ20T7XB8D7LFqV75r7EHAULfS2H0Cxrz+LsC+qjbn2C0C9i7NzesE"
    "7B+EbRKwASfT/mYBO+5s2t8sYG8tpv3NRd49zH3pOZcI2M3Ey+cL2HDaMz0LsGLCzqd5VAdY11EuvaX2NwO2M2Hj"
    "iebHCBjz5JECxrzgeAG7h9b+RwhYBdH1QYD1HmXys6GADRrl8srU/mbAWF9jXWNvAbuZ6LoHYPtbz9kNsOsJK6A9"
    "4WUC9gqNUTFgN1p9nSdgWgfV2H8SXmzYRNL/BexvhH0E2O1Wn/0FsHzSG68gvvQ2YF1qTL3g94Cxvnkbvd//ChjP"
    "v2cBm1TjrmU19jhgc2vcdYrGHgZsTY07t1P6P2C89mlP8u/HAnYj0eftgOF6SGM3CVge0e7VAnYo0cQVAjZ9VRpb"
    "C9jvCLuKxugiAetEsnEZYK8RtozyLywSMKbBuQL2DJ0fOwOw12tM/bMWsPcI60I0OA6wD2pMXj4asL8Tpuj9hgMW"
    "H23SyzGAJUabcuUwwNj2wfkTDhAwpqXBgB1AWGd6lj4Cdj89y56AnU9YKcnGXQDjde9+9CydBUyviTXWXsAepfcr"
    "BOwzwn5Lz6IAK6C8Eu/MSWNfFsIcG2OO3ycCxnr53wA7bYyp1/0fYF8Sdh/pIX8SsLvpHX4H2FeE9SOaeBEwXOOn"
    "1v8Cxv35SwFjHvJzAaujOXa/gLFt7IeAxceac+UHAnYazb/rBWwOYVcBxrnDWPfeIGA78fpfwHiMLgBsH6vNpQJ2"
    "DbV5DmCDCetO180G7BTC7qXrpgK2mtbYlxNNTBQwfvdTBewJGodqwNYStpJ0ohMELEky50jAeL3PuWYOxrEl7GGi"
    "l+8IGPOlAQLG+vw+AsbruAoBO4nebyfAbiJsMb1DuYCx7G8H2PcJqyAdJS5g99Ec+6bAxR4cZ/Kszwu8OWaYXj4G"
    "zLaFvi9gTJ/vADaYsK/pWf4A2Dt0/vkW6utXAPsrYV+dQvmNAPuEsBfpHZ4AbO8Jrq6isUcE7GLK9fMAYAMIu4Ou"
    "u0fAFtIY3VHgzb1zLNmMbi7w5rrgs9ivAeyrCSbtXilgOieSxtYJ2CPUnxcDpuUl6j3LBYx1lHMFbMvpaWyegPH9"
    "zhSw7qRfTwasM2H/IT15vICxveBkwIZNNO0aVYCNmmiu348F7OSJpm2mErCrJpp2tAMBO2iSqTPsC9jbk0z7S1/A"
    "5p5BtgiSD3sBliSb5Q10v10FjMe2C2CVtSbv6QBYVa3LS1JnVwNWU2uucxzAptWavOerfBdDO7XGPhUwXnP9HbCF"
    "tabs3wLYYsJKqc03AVtea67xXhOwJ2g+vATYFYQ9cGEa+w1gGwm7jfjSrwTsT8QjHxIwXjv9j4CxXn63gPEa6FbA"
    "bq4110A3APYDwmpojDYLmCJaugywhwnLW5vGvgvYE4R9Te9+IWBP1pp2qfMA+02tySMXAPZKrckn5gD2Rq2pZ00T"
    "sFNJ55sE2BaLrscC9j5hr9M7jAJsa61r39DYiYCtIlv9KrruKMAun2zq3ocIGMuc/XD8CNvjfLL/4xgRdhGtA3oJ"
    "2MvEl3YHjH043NfdBYznZkcBYx5ZAhj7WK4hus4XMLb5fxv3Yto3o7EvAOs3hWyxdL9/AHYqYYcQL/grYHdPMefK"
    "nwEbWGeO7RsCxjzkVcDYP9Sf7K3PA8Z+IV6vPClgrCs+KmDMz34mYNzX9woY89Y7BWwG2Ua/D1h1nalPXAvYOXXu"
    "elVjGwXsoVlp7FLA2N/FdsxLBIzfrx6wh+tMOlsM2GdTyb5L43C2gLHNaiZgapq7/tDYFMC2THPXOxo7HbADppv2"
    "s1OwPwmbQ88yArBDCCsln9RxgD023ZzThwM2eabp0xsG2JSZpn1iCGBLCbuJ6KwfYMfOojUe8bqegN00y+R1uwH2"
    "0Cxz3dgVMO0XQ16XBOxwwmYRfRYBtmq2yedjgK2ebeovX+fB2mm2uZb5DLDXCZtLNPghYP+cbcrN9wSMdbe3APt6"
    "trn+ex2w/Dlmv7wM2DtzTB/fM4B1Osvss18DtuBsWo/R2P4CsB/PN+09PwGsxwJTn/gRYL0WmGug2wSsjsb9RsAm"
    "LzL1nu8JGNPu5YCtJOxJer81gA0919SJVgI251xT7zkfsOcXm/NoIWAfE7aCnuUswNCPnvL/AbZiiftMKf8fYJzX"
    "9bjp5P8D7N0l5rqjBrDFS9PfdxIvOEnAniSaPxqwZYTdSmvDQwWM7fP7A7bP+TQepLsNErCPyf7ZG7CB55vrhz0A"
    "u5XiChKku+0M2P3LzHnUCbDHCXuK3qEUsFcI+5LGoUDAmE9sjQEvX+b6TlP+PwFjWfxPwLosd30bKf8fYBgTkfL/"
    "CdiHi8j/B9jQ5aYN4reAja43ZeMLAvY15bl9CrBT6029/DHATiNs73nk/xMwpqX7ABtM8Rx9iffcBRjGeqT8f4BN"
    "vtCcm9cB9sCFpu1+E2AcB8VrvPUCxn7fVYBpH0GKX1ObKwC7eDWti4l2lwD2LmH3Ew3OB8yOqZklYGxHqQPskTXm"
    "+naCgLEMGAPY41Ycy0jA9NoH58rxAsYy4AjAelBs3p40fgcB1p+wuRz/J2D8nP0BG0jYUurrvQE7ap2p8/UAbO46"
    "03bfDTA7hrAMsF+vM/X5YsDeX2f5/wTsu/Tu/8Gc1+vNvv6XgLEM/0jA1pAu9RcB+5p80G8L2B307r8HbANhcZpH"
    "/wvYFetNfvYsYHZM7OMCVkgy52HAfrne7LOfAva0hf0YsBfWm/L9dsBeWm/q1zcB9obV5tUCxnECVwgYr8PXChjf"
    "7yLA1AZzPiwDrGiDGYO1CLDuG1xbRMr/J2BTaRxmCBjTbi1gCwi7k+bKOMB0XEFqjEg/Gy1gYwgbLmA8N48B7KnL"
    "TBvgYQLG8uEAAeP15mDAVl1pyts+2NcbzXiNPbFfNpr8cxfAPtpo8qXOgB1DsX8fkmxsj+8OcYEp/5+AsZ9LAfbk"
    "JnO98qWCd7iKdDjyzX8CWC1hZSSL/wbYks1uHEXK/wcYxiam/H+AcVwo69C/EzD2Zb0I+0qZVz0DZROp7Ako43jK"
    "x6DsCSp7CMpe4PhfKNtCZfdC2XCaRz+EMo4tuw3K5lHZzVC2kMqug7J1VLYZypiHXQFlTxMNXwplH1DZaij7mOP/"
    "oCxO47Ucynj9uwTK2GexAMoKiN/MhbLuVDYTygZT2VQo+4T0+DOgjOMox0MZr43HQBmvxUZBGfurh+N9af4eB2Ur"
    "Sbc5EsqOX0r6P5TxmuBAKOP5MhTKmG4HIm1QWR8oO2edm988H2R5B9rYwmUXEj3vDGVM412gjO2HZVDGvo4SKDt0"
    "g3fftbrK3IOiy2+HPU8td764vbkt1nhymvLsf0rIG56sk4O2/6eyyVfUN9uWJieLh0yGu99x4XZEZX12VH0s9OY/"
    "3jN1AT2fptHziBQKW4Y8+eHy4o0zxO9ToNrIJ94kCgoY+8oWeRJzp12mPXMx2CN3PNGFX8zdAcrru2RssPL3b/UB"
    "7KNTTX/onkKbR5P83gWw4aPMtU9n5dXVOZa0vfKu7djvgPycy2LAwwus+FQtu7gfk0K7HONfBNjXhN11qTff16X0"
    "m/vc1qkuFmTpCkF+nUd6ButKnhxALSJ/YsbsFj75qm194jmKjYpMYioedoJm2JuNc7eAOliaw+2I/k5T7rEXOJdt"
    "v9ZJyj/u72jl9RPy2vpQ5W8z2l957RGMDVL+dtneyrvf7Mk1Zkx9hcq8J62r8vfV4dztb/EEnLv2vhDu/zKQp1of"
    "n0JlMaufbdvAKcp/H8QI5fXV8nXHKX/72+FCPzM2TPnbVocor4+Q4yH6Ka+vSG3wni30ldU/uynvWv2LGu94vD/L"
    "vB+Oxy3k3144wTsejPF1OB551hzpRjyRteBSWnd1bkm+6AjzOS8082nV/LLCyxnjoXTken/NJqsDBJL+Xe7HCx3Q"
    "b39q8UKWoTOIp9wJdDZ2hLsXMhVnANjCardOKs4AsO7jTWyjgPFa/FLAnrf2K16i7YiE9ZmWftZzQS9pYdluabEx"
    "oOJ4Wxbx8aZq6xXZKvUq3KKUZQnyOjuuQZI9fJYbyh7bNoS81d7bhPezY7sz8dYyi7eWEG9tzKfSMdj0ETRv80An"
    "HkB21cVwz+7aVgq6s77/6cDbU8SaY8aoHeWT6sxk7uaneEgOwfRo64e4flo72t3npXx0nCJBzxxY581t+G862/Yn"
    "tXK+Kr2fmPMn21g/5ebSHGfNm16ko/Sw1mT2XpmXL3PXnCUQd47v+zTptH2nubo7vt8fSKc6dZycT9yOK+hH6+au"
    "9F6Yy6aln0HLsq5gI3KEZyxX/jxjCPVpGdEU9umw5aY/rgzW1kgf9t4aaS2C986ndjrRWqgM+uUj2stw3eZ0eaHQ"
    "N/juNt+zaWpYlcnLWH6Ptd613zQzDxrqwzUTTSwpYJxXoUhos8c0r22hIzxnYcDcKhL8SFctDUcTO1v3sH1HHQX7"
    "O9pjbJ9yoWDvkNa8qX1CNL72O9nPGXbMuoNcS8A1zDdyabeM+tc++wtlHdfT734+yLiWzc9rKT6xvKZbGduuDafZ"
    "bDSizJnm/tZ7aFF/O0rHz/hcFx/tziu2dTxKNtgY7UkaRnyzF8wprsPY7shva9w6TPOMcZuM4dzlsvY4x2u8/OMM"
    "zn+zMTPf1H3hCHIjRvVLaExKlJuLsDPNzRJoA/WQvAw27YMsXrgvfR+oXNs0524bovxza3cgmdbBqjMU6gRdm1Rm"
    "Lu885ebuD8rlLdmmpdzwP2qo+B1l5rgbbLU/xHqmnsL77BvyfboQL84nenAyvAvTA+sxSapjvyfnsk7F0DcUTnRa"
    "ev1r5y1vayZswcbSTHnLK3K4dRgPJvOHFcDAm+qbdDJx8rzmMLe1Hp9lJiHXGnLXZxC/ck7oltR53JfKUzvkpz6z"
    "LSuE6SulJzhpXTS1N6ampcfJMU2OO8DHw4NVbvMvaH6hrPwRyUiUweVbldppq1eWJ63yaP61vvk3jMYm5S/cao5f"
    "Rxg/pIH+pC8H6Zg49k4IvbKbcuPnJD3Pbk/S83Qdx3pWv7Ux5nAuiJl2rzPp3lNV+DMEsj/rqI3ZfHU/TMnkMQt0"
    "sg1pyhqY12ZML99z0nSCNFLwdkO9t906Gxyvb60/2Y9WN2BzANNtTFfbglcZpynsoPzJ1L+yVfMSPsw9FXfruGt0"
    "nZNMWv/rPcBcv4Pjnzcs4fjvH9YU3xj7TbbT/4CNohPR0RdQxrnmPoGytRS//SGU8R7e95V/fth3lDem/I/KG+v8"
    "GrTRp9bEXhKwWorN/g1gHy10Y99SeTfgPn2Jjz4MZRt5373y5sfh+vcKGF+H/nDOScr26e8H2K6vDbB5oz/8mSoT"
    "Q3/4Q9aZIZcob85jxuqVN/e9febIIuXNWW/XmQN9x308Qxh73o9UC/W57HSQ0z3o3T/bmK6XD0xZ57Vl2h+p/Pdx"
    "HA/2m3nV3nZ0PW4HY7HsPbIYi2XnJ8VYLDvfVu8A//Aeyj+ebGfBD41x97znAePueZ8Bxt3znhH0C/Deg0xxrCXk"
    "B9kN/i4kOxWPkeGvbvh8u3XrJd+m1QsPr+tA38Ug3/C5nEHe54orOf6uAr49+woGeXWiIJtmPvBWpstJ9I7jI3+4"
    "6Q/v2LL+cNuWrVQUq9BaxgZjFbrC+Djgd8inuRijudhzpZuXkfUWnb+MfQ3lPn5t2zeNPhI77sH2WzPPwmcrsNq3"
    "c6ihv9jOyVokXPfiZd57F9L7BPmOWUfYdZS3bY5LPafOywel+AH0NXOd02CeIE+cW+fuVfN7zxMD+ucoQcYdTfkH"
    "DgmQv/sp/7xuAwNkY68Ambo7+H5snfitWve3nduzY4DfvETws0v++DDx4yxfJNkyiPQRtBOwblhW615rxwnbOYQx"
    "TnivKhPDuAg7d1EyQJctCtBlY2Cxx3eeRu+dB7K9ReyZQR72tvjJrZMS2VgmCgN0/v4Ba4W9hes4PqYH6NPYJq47"
    "uW4nqIv3kOoi7dkYxuSUWXzV5m/YztBZbr7ToLPBh8H5KexLa6dkmx7nx9H7hvx0SwU2t6ctfuw3Ho8EjMcDyrtv"
    "i7F7hDbZJngHPRdi+vxJiW/q8yh5HXRNgLy6MoA21gnPydjFgF1svd/ygLE/V1ijzxfW6Lj25HZnQBmftzkFyvid"
    "Jgp0dBqUsR3l5ADaqhLWV8cHrBmPUN497Yco7374A5R3H/4Q5c0nMCDA1rBPgAyuAOz+ajN2bacAmV8eILvbKdlm"
    "Wfi2V8fHtecimkMxkm8tFp8g2unywjLo/DYvUZI5OMCzDxWotGWRrUshHXPOhQHKtXtqPUziVYNGubxqD7BLcVwz"
    "29M4X8dOAbRaLuiENh3b1+H+UmmtWgq+m1IS2p2VGwfZhfxRBwnrqkLCmI90pX6SZB7Hd/ZV3v2se0M/6vwOUj/q"
    "/Dfcj92VN/cI7gkuGG+2jzGo9plm+Iyc98E+37qU+jdurRdxTWPHMmXa66D7alefvnoB3snOL4I68bNVJu2gPjHc"
    "OmsM3wnHPx/8bjFhfBv3TcI370tuzBNZ4X5zDpRzlRC71ex2jiw9evHtavbIx4gAldOJvt2awOKy8vBUhrV5xTLQ"
    "UZ6PLsy0c2KVaze35+NnGzPbflF/Pckx9de7QMfQf29W2+B8ammvvC2FCwqD46SKWr28DiuBKzI5InNff9eH825m"
    "aCDWpLu5cwJlzKGU57X7CC9Nv2/JmNQZNsrN56DtKlE+h7ZFo2HzOeylvHnIa4hGdiXeVErTX+tduzQ82a4Vrn5l"
    "x1skA3TFogCbZBA/zQd+eq3FT6OcIzs+jfZwIl703zDOPwjwS+AepllkZ/k3xcBcFfI6zon551PcnIq4dzWTXe98"
    "wZZ2LvA0jrdgbB6sf/m8lxMs+9x0uH5/qjP8PDenItt/D5jgnh2sv39eZe5bPQXqvky5TdddQvYCeq6V01w/VZEy"
    "42O60N5WZ4JrX+M6fK+yWWadAwX/ymLKD70vPM+VE0yf5N6U7+bQma59jet+dYp5lhvnV+bc/JiD61Sqs88673qb"
    "n5ltg6gLcb7/g2aHi+2QfIfY/7w39QPKb7PfPO95gvr7kvnBa+9ItkWyLRrnSLZFsi2SbdtStvX2sYNxvx2wzuu7"
    "/nKct47+7jjV9V03nqVC2IyzTdu1jUnt2Pkf3lhv5uTQNCLJZ2yn3Gf+6Bgd9jP4+auvI3v6wSNd3C8WMpLhkQyP"
    "ZHgkwyMZHsnwbS3Du/vIcFueJgPke1GAzLblcMEGN5dVJA8jPhnJw0geRvIwkof/rfKQz8aS5GE8koeRPIzkYSQP"
    "I3kYycPtIA85v3DqmirvvtLUfsNRZnx2v2leW619jV3XL4dOJP8i+RfJv0j+RfIvkn+tXf7ZeRO6B8g/uy7LS6ku"
    "5wPwOzMgkpkRL41kZiQzI5kZyczWIjP5+R6rNuNZ7XHAM3MyxcDa1/rJvyguNpJ/kfyL5F8k/yL5t73kX5El/+zn"
    "4lwUuqyy1j0rM3VmcX36+0j6+5mFcpwq5pDj3A58lk2qnNrZpSr39vxkbEEkYyMZG8nYSMZGMjaSsdtBxqbyjY4y"
    "aYifi/uaZa/ehxHZSCO+FsmvSH5F8iuSX63NRjpijPkOTxItFtI5MXtC3Rer3T2FUt1uUPc5au+LKrkuxufgmRv6"
    "ezPRzV/qMp//HMnRSI5GcjSSo5EcjeTo9lgHvjDGPb9dsmsePd7to0w5efQzcZ0iq87HNeYZKMMvc58BY3MKiXYl"
    "mj0RzmJ5daZ3r0jpSHcvSKYz6LUOIOUUiNa2kUyOZHIkkyOZHMnk7S2Tj93ok2MHxqdceccokmkRr4tkWiTTIpkW"
    "ybTWKNNS/VUT5WaN+FgkryJ5FcmrSF613hhUvuf+60y7I56xxhjX5TrRHouI70XyLZJvkXyL5FtrjZ/JNA7doN94"
    "L71dB/ff2+35XRPFxEQ8M5KNkWyMZGMkG1ubrXIGyayDp9NZxhQD8/V56e+5ddGaLuJnkdyK5FYktyK51XrWdLwG"
    "+88yc0/6GzPT371HuT43XtvxNYr8cgNODr4G7Z5+dSK7Z8Q7IxkZychIRkYysrXaPXvQ8wwbadopr6P33l2we+I1"
    "9n5Bv/b0nkB7v6BdF3PHBMnP6HynSH5G8jOSn5H8jOTn9paf/Oy1V5n75A8e6Z5D7Ff3sWqzLu7hs7FIFkY8MpKF"
    "kSyMZGEkC9uKLBw7wlxLBsnCG2r8ZaGNRbIw4pGRLIxkYSQLI1nYWmUhntebet5qcxz083VXXkyiLW1DdcDOylgp"
    "1WUZyzKS8UhWRjw0kpWRrIxkZSQr25KsfGO9v6xEbFvJyiheJ5KVkayMZGUkKyNZub1lJT6PFK/TT3njdex32DNE"
    "exyD0y2grh2vUxpQ9/HV6e/dz4z2PUY8OJK1kayNZG0ka1vnvkdbdtlxqlGutoifRXIrkluR3IrkVmvc92jvYeRY"
    "Unt/Iss7u45IY7Pd35n2N6Jv8SxlykJ+v2vpftU03nWAYY5UjU0QsDOor8cA1pfG4R80d0YC9g8as0c2pbHjcTxp"
    "7CdTnoNnl9A9iG4PDZi7n5zu/h68wn0Ofd0guP+MUW5MlMZ6A4bzRmN7CP3Und53Z8BeXW/2BcZXdZya/h5E/bWw"
    "1nw2jK/qNyX9/cv1Ml3Z9MrzeQBgtyxPf3cd4c4X+x303OxAzJoxPFdFYzvBnL6f+ux2+r5mVLpOEq4/qT79veV0"
    "73sdMCf9ffM48730PFpMvwuJv+m5M4XkdTw3YZzpE8tTO84n1lwSnj9JWd4iT/wp8dK7J3h5opZLNk+y+ZIDfGly"
    "nvs32tcKiNb60vcjNMcGEe2dnOfWLRnt5rnU3+1ofgwnHnNCQN3rT01/Lyced1ieS/fFLBco7vFimt/7BdTh5+sf"
    "UOfTFek6e0EdfGa8184Bdfhe5QF1+F5FUKeU6lSRfnAp3UsJdcrGm3W+iHnrXET8/iniWx9BnT/RPZzJ6e9eJGO3"
    "QB0+B5Hvxe/+x4A6/O6vQB2bZoZRO88E1HmEnvmXUOdlGqeTrXv9DOq8eYo8pj8W6hyy0qxzK9Rh+rtxlPnu1wXU"
    "4ee5UqizfKPZzpqAOtzOBVBnBsmnfcaadRYH1OH3mgt1bqPx3m+UOe7ToM7tk01fMt9rAtR5abI8B08OqMPtnBRQ"
    "h5/5SKHO61eb9xoWUIfvNRjqsO66col5r15QZ8gSU3fl/ukBdT5bJs+dLlCnN8n7DuPNe5VCnU9XmHOniHS9ONRh"
    "fsE8gd/9a8e/Dr/7J1Bn5Wbz7FGeg391XPmB/FBjfwbM5t1vAMb85n7SnV4FbFiVuVZ6HrCJhA2cmsaeBOyJKrNP"
    "HgXM5o8/A2xetXndvQLG/pg7AUM+prHvCxiP4bWAId/S2EbAbJq+FLBJNWYO6EsA+6DGfId6wGyf0mLAUIZq7Gx8"
    "ljHmuM8UMOa5UwBDHqex0wWM3+8UAWP5PQKw7sSfdqI2jxMwfpbDAWO+xuM+DLC1NF+TpOcMwWch7B5al/UDrIMl"
    "R3sCxvOSn3M3wOZPMNemXQGzfYRJwH5APONler8iwJAXpnQ1AdP8LTX/Qe9T09y+09hngP14vkkTHwK2gnjd0HPT"
    "2HuA4VnFGnsLMORbGnsdMFvneBkwW1d8BjDkYRr7tYAxnf0CMORrGvsJYCwLeGx/JGBMZ7eBrsxz5GYom8jyH8qY"
    "F2+Gsieo7Aooe4HKLoWyLVWu/Sof+JMuWwll66hsOZRx/y2BsqeJZhZA2QdUNhfKtI0nNf+hjOXXVChjuj4Dygpo"
    "vMdD2eDxrp0hH9b8umwUlDGPHw5lzN+OgzKm0yOh7J05rp2h8b4LXPuVbfcZCmXHL02XDYSyW5ely/pAGdNWTyhj"
    "mqqAsovWuXYGLruQaKgLlDFdlUEZz/kSKHt9vXetdugGr52hgOoErdk2OPKabTjJqCKSqZPHuXbRlJ7puHX71Jpz"
    "/KOFbhu67iKo6ywinXKZS9OsR+i6s0D/UD73nux412Mn1Lj2XF3nNMe7jrLrVEOdK6tcLHVe7DRXznCd2ATTdnob"
    "0cRhUOfl9XI7+wk6Ez/HQJQDhK1YTXomYM9Y1+0OGPfjMzR/uwN2HOki7WkedwRserVp7yoRsGHUZr6APUrYt8qL"
    "fUM2wy8E7E2a7/8QsBi9318FjN/9zwLGds83BEzTXUrPFDC2iT6v/HXCJwFbSFh/6rNHAcsnGutLff0zAfs76Rv3"
    "AvaQRZt3Avaepdt9X3n1N9aVrwWsu7VG2AgY0+fGCa6csTH2Z1wCWM1E8znr0eY5zcQWA3bPfPNZzgbM5hczA3SK"
    "KcDz2lP/TxTk4WlQdgPR6MlQxvNkJJS9V+P6SbhsLY3jMVDGOuHhmgbIhl0MfLWU6nYhe/WBwHeRZ3M/dYeyxDTX"
    "p9Eo9+u8NloeI+aJaKNN0Dh8U2XKBLZnl4NOkM2z4zOjnLHliwL5cp2Pr4L3HzN/vELAjqOxXAvYU+vd+aKxiwSd"
    "dleio2UCDSwWaJnrI03aPHpmwFydIowLt3l6wFw9RfArVkMZz82ToOxzooVjoYzbO0LQaw4J4Mv7BfDJgQF8uZeg"
    "F+2p/Nf2uwgY66OdBT04Keg/nBsU6bPg7YZ233ZpO4gmUefZ3ZqP9vqzB+lSXQXs6AneuXj7bBMrEtYhRwvzpiu9"
    "h/Qsto2gRNCzC4W1hu1nmme1a69vTgbsbxNNrAqwbpb95FjAzrfW2JUBa7sDQcfUWD4EVKT66zLX7z5AeO6vql1f"
    "WE/SlZX1jratB8ex9gwTSxKdoG1X60mSX1JfY+9rKVNyWYz4einwP/07QTSfpLhiPf7DtN4H9yqj2KeUbklzGPfa"
    "sL9DryH4fvEm3i+f+qjYuhf3u6YNnmfcZ2VUD+tz3+t+5mcrtPpH6ls9ro5Qb4b1Pk3xJzbZ2xjsrWv1rsjKZqqD"
    "7+7QWOar4Pi9mxxZD1hNa7vLJ1NMj5OWwxjbN4vGvIUCr5wQ3uS4alufXGK+mjWmS9tEF9McngcdHY1n2xtPR8l2"
    "jx+SzhyNadsbUxzHYYJt/CqygQ4B7Ksxbpwh74tijOP1GOsJeh7b8fpdYMZx8lq9O8QnHUb+1mtpHbXPJNcmyrrH"
    "N6e4tgS8N9Pni2Rb7LlS1omHWPoi+3jrqr36+8A6U+/ktlinxPmBfWfHeXn8O8rfP1ckXPfiZd61fFfQ7XS9pr6T"
    "/X47+9gt2NfREeJote1a0uv0Oo/1ukLBThO0Zsuj34VgR2u0iZ1ONuca7/vx2r2dtSbSfOoW4lMlzc+iYl5l0J2p"
    "+QUpakmk/ihKzdLidm2ASSWzrF+fWa30KtqJZniCymZT7NOfiow1EuG7LhmoK2lb5algx0cbh6ZlTcfKmj9vV7t+"
    "MKb7M4j/fV7l2icbYyOIj9RO9PL8i4gfPzjOy/NX0B7TI2Z5ef4WmoPjR7g8n7EH69xchCk/ONp7KWZp82bv+vxO"
    "8lk/LNg8v6Z5fdMo75zn+3WY6M/TgmKqZ/jYKW173sQAn8SpAfbZ6gAb+gkBNvQjlTce/1367j7CO5Z5a+n6Ou9Y"
    "vk52y8+meseSfWTsg+wp2OcLp3vHkmODykd5x5J9fVeP844l+9IYw7F8tMbE/GKnbV2lawCtJAOeuSjgXYPkPfZ1"
    "uY9dg8/zC7JHvu/jg03WmnEqR29yY1P0s/0B/HH9q1zfVCqWEjDec7eR/E7PAfY6YbcQz3gCMN5zwjrEI4DVVZtt"
    "PgAYx2MWUP/eA9igUa5+orE7BIxp8GbAOPbwNrITXAPY74heVtM7XAkYx+TpGD2NrXO8/Gst9efFAqaInywXsHep"
    "zXMBu2qi+0ypvUAC9sCFaexMwHCs2cdtY18RTxgPGMcT/ol4wcmAXT7ZtbGk7LmOVz9cS7FBxwJ2aJ0bO5uy5wJ2"
    "Tp1L+yl7LmCsj7Nut6+AcSxJX8frG2S63gswHWfEcUca2xWwV0jPv57orIvjneP8LB0ELEHPkhCwg2jd4QRgXwk8"
    "RfsrNfapgK0kefd3Ib6JddUtAsbxW28KfjCOLXkNMJtPvAR6wx4kE59FfV65Pm4u26WCYqkFvf8XQjzTA4If5z5B"
    "379biEm6XYg1+r4Qa3S94AP5nhBDdCWUzSU+s16IK/quEFd0keDbqhdifpYK8T0LhVieeYIvS9tKzqT1yFS0ZzvB"
    "n5j1d56zY32awYgzqCl2kQSsC7PxJyZipvwuY5qabPo8Wf9qPM9iuskfWI/5zPG28XGN6fvJ1Ma7jqv3ZHoO+9pX"
    "hWv97m9fq/WH0iyenWOxM13zLv29kuTxXRBTVmzFbtl+9huhLvrupboboW6mZ/gu1OXn5vbsusuh7r8Xmu2eaNkr"
    "zoG6H1BM3X7z5HZnCLFwdvzOJMd/zwzHTo6BOtJ4sf5QpILf82iQl2z3Y95/aEAM3P4CxrEwgxz/NVdvxz8ua4+A"
    "mPudHf94jk6Of8xGaUDsfAHubyDseHqWrcobW3407Yv4N8pua934T+UfP/5BwDr1XQHj6/4YEOv124B16gsCxmP0"
    "lIBxnz0WsL59UMD4uvsAe3Gmed1dgDGdPk820luUfyz7dYDhPNTYpoC4s/WA6fgQHKNVyj+2fIUQr3YelHWiskWC"
    "nnW2EN8xG8qer3JzCdix35OhjPciTICy+aTbj8V4NCobLcSIjxBi4k4Q9LGjhdjvSkFHOwjKFk5w45FsHW2wEOfd"
    "D8p43/w+QuzTHkK89a5CHHU3KPtmg2vbzhRvVEw6QynpBdnoDzGyo2j9YW8qK7DsG7zWqhnhjaOyeUHnANptr/x5"
    "VqYcCF0pBsURns+Ol/qO8t/LMyAglmqfgFiqCsCGznLfnfe1+/VHecB8xXOm7X2Udh6GciG+4SwaR9b5Wsbv6QTp"
    "rGFiTVqfPzRTcEky14aToQ30mibmAD/JJ/7J/qGWiy8K5YcIXqK09gijRE6+oUDfC/sOdxN4+U6CbMX45hKfOD49"
    "7o7yxh72mCbH8inyUZeBj6CUeH1ndueplNAoyUQAHC/YFdqzYz9tvaRQkIFB/AnXqHHg4WHu9Z0AfjsgQI7sE6Bv"
    "Vgj6xM6CzoJ7oeoWePdCcXsYC/tYtbeP+inZb5APPN/ef/ZitXf/2dfLvfvPRoz0+t3sfc6HK//90eirsfdnoq/G"
    "3tuIvhrMRWD7avh+t8/2+mr4OZ9b5/WXYB4A21+C+9Jtf4ln/6nla1sEsrJAtWjuNmumhcymkmew+lac2y20cKzP"
    "tZVYlsKqMMCn1gMwzlPMGOrbb9V6Y0l0YjeJb2tftBRLcuUEb9xwCShBpVS/M6xBmE8oJcewFtG1ceL3th0/0/sX"
    "Bfgp0ac4V5m2Q7+96VOVf8zsRMG2wP5z9EnfU2f6kdAnzfm6Hlnj9UlvrHXjrNgnzdiB1GYFrQEOVt5c2fb1yOcq"
    "SDe/apqXz31J8WZ3r/HyOfYVDh/h5XOdJ7q5SGw+t7rK9M8lhfeUYqYWL3VzCUprJNs3jPFwfr7hYVUy7WlfVZzu"
    "wTH5O7VAvFKK9TXcuKCwQXMrKm5YF5WUph5AjFJJptSV8o6qk55HKWHdNf1irTkh5gaZLcZyXjfFwvPcEBy7MreF"
    "UvYxTRXh1zSJ8Let8IEcfxlUX+nf/ZU5DnJ9+DGsyLbteG4xYv5QfSz7ZW4sJ5lsx+QOddy9TsiTJd6kzz5gWbu3"
    "4x9X2sPxjyvtJsSg8HmzZYBxDs1bSWctBqz9EjNeJE/A+P3+A+++v5Vr9F/Kmz+UsY8As8/X/QtgnF+VsbeVN06X"
    "sd8rb/xGP5Jx/yvE0LFsfBawU8aa7/c4YHWraI1G1z0sYHeQLvJT5Z9/jMfjbqhj5zrld0K7es+V5rhcB9cz1r3K"
    "vP5KqMN9cotVZw3UYYzzbnKdC4Q4Mn6PpYC9Ncrs23MA47zjHB82G3Uaop1eC7y6F8eWH7jOq3vZeh7qXl9Y9I+6"
    "F+fr5edE3evOiyhm/jKv7sXjvHykV/eqrnNpAGloiEBfuh1b93q/1pwjqHuNnGxiqHutPNnEUPc6bbmJJYX5I51V"
    "PZHuN3isV39eDhyyUGUXjz4X6l/kwwd1nA3XnyLEhkwU4jtOU/75kmqUN2dLleD7OR6eTftPpWfTaw5+tkMC7P/7"
    "BawrBir/nFe9lP+e7t2Vf26n7so/Z1JHIU6ovfLmzzHyGVj7I7LJcVNINsF8atOxfDp2jgPuZwfWfRVgh+xC7QXV"
    "ywebYNC9MsUmx+naYuU9b4/zzGg6RJrQNiuJVi6ucm1/JT7rEVXl/j5zgekrKQOdNu9ted/ztrOlw16LHSkBcDhd"
    "Mparv0eKQ44DnSWAztifWQzX8n7yLuSX3Zd+l21tmItb3XEfT9flhYhp28E/MQ+9NoXWfT7SeEll+bC48xtjv1wu"
    "cVhL62vX0nVFYcc4FjZuMe44+U6B4xQ2sesT2zRusaGXmp8TJcL5zYpijbaGNKtIBqwwe+XqfMzF4+cu6tnndZJj"
    "+sJ4zcpnARQDT8okOy8lOkS5yDFna6tcW/AK4kV5VPc8uk9hDp7bjA7aeHO4EQpav1DKgjZVM9BmU2lPytki5eLS"
    "a9ybif6uB39CkSUH7Xgf1h0XKzOXlnFeUZbx3Zk/WUaAx7erLMy3lJkcrH3dminMIiM5VQa1ng09hOVnTIOO4LvG"
    "+zFdSffT/PUaK9YgRtdfRmV5kfyO5HeOPJTzUnHcb7a0eaNFm/GINiPabEbazLd0wS1kA/2ixuWlfnvAtS6w2jF1"
    "0nrLnzKY7cPKa6Pal+2LyhuLUEx/xzLIAMT6k20O23C2URth7Vd6Tg8VbGco0yosWRjm/rwnMZtruoK/Ndc2yukf"
    "59HvmcNzP9BCfa2f6U/KzW28rWiSc/Dhuxh2vWbXadvUJ82Xb2xpnTazTloIfphtRRuYCzLb69Bm3AHovx3Mh4rK"
    "YLnH875jSB4U5rzPcuWf31OfHXSIpVe3BZ6WT/3Kfcw0MACuGWbpZpx/9BsnvX+c9TV97TE5yCSWyZ+TTH5wruvD"
    "28ui48Y1eZ277yWZQ38XCLlzT6jxxg/+TPAr5Vu2VH5+zr3y2UaTni8kO1O2/WLkzWtWXprD7vDtax9wmm4fSLaI"
    "ZQDVUeSdQ5WZkxt5BvO1/k76zBDOlZtNvnXOD40+xr7URtJqA/mmXi9826DSfptWa8V+KFdmbl4dV+OQ/pug8ooc"
    "njcJOnVSZZ8fn/nvH1R6rx7LKJQveSHmPt63ULn79IJk0sPN9M4DcnxnHUOzv/WuBSHfdVvKfUmeYD2Ws9i3OoZm"
    "H5X9eQOvZXlNmGcbYI37YURr2T4b0lheyGu+qHH3plbAeOF1Q+C6bmALKWrGtQTyqqIMsQjcH7gX6kyrn/RZ052z"
    "WBe09XVCJulKCkPOaSYzOfO3hhBm9n6zfcFOxz43O74mKIeZHfdjx0N2F+K5eO9yR+W/rznT2QbHjQ6/563IolWc"
    "0zYv1b7CrTd4+0rqg36WXsm5JFA3HDjVjeFSwjohJsgh+xm6WrI99XtQdm2Ugw6v+2WSap7YjB1tLU9Ek2ipOeoX"
    "U5EHc3AcjXmR8vrFU3tS17l0KZ0ZgjRWYvFk3PP0dI1Lu5I9X+PlPs8St54lH2isoAn3tnOz6Dw40v0T1v2L4P7F"
    "yt1PxvePwbXtlHt+01E+71cC8ryM5gn3RSerbvss9QTMW819XCasZ8O0w9cNpN/lObTRMYOsVxb/1H3wqSU37HN6"
    "OY4Tz2uzc0DieW12nkc8r+3TGje/s31eW5l1LjKe13brBDNvxJMCxnkq8Lw2O78gntd26zJzTyye12bn9MPz2u5f"
    "58bM2ue1cU4/Pnf1WuWf7w/Pa7Pz/eF5bRwLyvlWLhGwH0z25rLjXICYy45zAWIuO84FiLnsOE55lvLmApymvDG+"
    "tcqb9+905d0XfqrynkWKMdOcC7BK0BmOhzKObz5KeXPKHKa8ef+GKW9Ome8ob7z3IOXNBdhXeXMB7q28uQB3V95Y"
    "8V2UNx68q/LmoykHnmHrJjpvi+37CTobC3XCO/JM21vMcWUK5qLF+YX5Ungv/T+Eupx3xa67Rbn7FC6ZL9fBHFW8"
    "d4gxzFF18EgTwxxVvMeFMcxRxeds87mjjwnYS5O9OaoYU3XeHFWM/XqdN0fVyzXms+BeGt6Tw7kMrhMw5hebBGxG"
    "rTdHFWOcpxVzVPF52ZzLYIWA8XMuUd6ztPl+85U3bxnnAZglYNxmnYBxvoIJynseGZ8jPkZ5895ymyOVdx8aY8cr"
    "7/41xo4QMO7rgwCbM9ukl6HKm7OIsf7Km3uI77c3YDbN45553jfBNNhNwHhsjRwZNd41FbePayrub7QDsM3/llg6"
    "7xza/Pne66vMfBnvCvOUMZzDfC4YY78VMH6fFwSMc2vgHH6x2pw3jwnYmhrvHGbsgOlCnrlqN+eFPYcZ4+eU5jDv"
    "gcE5zOfFc5ubBJ2G5+J6AeM+WyXMG8ZWCBjn+VgiYNyf84V5w23OEuYGY3UCxu8+QZg3nNsS5/DLc0wM5/CHi8w+"
    "wzm80toTinO443I3h7U9hzmPCdMEzmE+++/NU7xzmPO883PiHH5unYnhHF663uwznMOc34WvwznM9XEO81jiHB6+"
    "yd/vcL+Tniu8RitUbo5V3hfMe4DZVlM+ytxndT/I9JtGmXn1C6e7+fI5hzPXxbzjvB8SdeXroC7mE0/lV6A5tphk"
    "zOUBde12L4G6+Hyc2wnrngd1sR3OoYkxwfMC6tr50Kdin60x7Wv2846DutdtNsfCrjsSdKa5dfJ4HSvUwXFL5WAV"
    "6thj+R2hjv08uFfUfg7cK2rfH/eK8n0LJ3v3itrPhHtF+VkumOH1b9jPiXODfV06//qJyvR18TisGWHmFJ1Eeltl"
    "rff80ucvC647QNBzOQ/+pBq3r4oC2rPzPuLz2Xkf7esw7yO2bfORSTX+PoGbGv7dALaWQnheHHfM87se6nB+YD67"
    "hHPnX6y8e8F5byq3c75Ah3Y75wh19q8168yEOh8vds+lwTq1UEfij5wr1T4fXlW5ecNsjK87ETB+RsaOUv7nJxyi"
    "/M8z2E/5n2cwUMA4d1cv5X+ewe7K/zwDtO2/eJl5Hdr2kY/ZMmyekKuN6yHttVPh8qeybtrRspliTrt82Odj59p2"
    "rPgeXmNL+Xz47Lt+09x6vAaZPyHcOUOFpGtKvokwtju096LfoZDe6dEqU5fHGOts7pOvzLN9DZ9B839CeLJiqq19"
    "ipsQ08eyiuVTN/Bp2/FUvF7XeUtwDIss+7htMyqsMm3k2fiOtV3yCrCdZ0tfpYJtnf3yTbGxo209otvtQ7dlqvny"
    "H9h+3AusfSbnQ8xBYbP7M/McJ55vFxa09vNTMuWgDfrkvOu0MlxhZTNMF5SFhWR3LvOLTW/26d72znxvyng2x3h1"
    "J92a53cp+X06R3EIzTZvw8YhoN7NftldBD/80vO8a8tyy5+La8u3lpnrf7xPu0X+dmaOW+X8IzH41xhjJ5zhWwAx"
    "OUkrdt2Osyjy0bcz7cctg2cYaPEYvmawEKenQsSnch/4yckBVn1+r4Qyc9JiHhYF72k/475C3w2CGFHGwuQQwRip"
    "MPs+Jd2T9zlr7AxLr21hnU1S32I7DuOu8PLsRPbxSXGfGDopNtgvhq5QsEutGeG15U2qMe1SRcr/XB/M+9bTJybF"
    "c86T8p4900WIYygT/PUlQsxCoRBPEBSXOE25uXxjLambxHYsdSRh7ztWzZ83BPnllGhsWt3YsEy4hcampCXGxt1S"
    "4o5+vrwUSqXJ9lk0t2uF4xQLrzLWe6vU56xrhnuUWFb0EPSpNyRguE99E7rQL54X5aWfva7HOjfW1M+2q6//vWX7"
    "epXmQHnz2zninBPDzWpRVNzwv3b8V4njlDpO+0a0A16e5B9l23a9NDL3nBiZxn61nPOivvHSiizMgAH8rzietf0l"
    "0bRpby3rs05EHs/xvpVZW48yV8hsfq0MKHUEPwnqkZdSrMiR1e45hIzNIv/eLRRj0gd0Qq7fE9fawjlIY8Z49dP/"
    "Xe3VT9+Y6dVP55/n1U/5WVA/7TVajg+R1mQ6/pb7hP0+jxPPSW4HnpNmO+6nFP9oL3KiVp2HJxPPyZhnpyKLm2WR"
    "h6ft8pzKbc4zeJ8Jrztxn0mhZafhfFYJuGsva92RpLI4zXleWyeVda5cw+fbrVsvkfZzJ8iWhjYabteBtvn5WYfm"
    "XEm8P1bbYZbQtWfETN2F1/pvN/z7o2Padjg3TIG0jnJief/NH2WOnzF2W4M/PXLSln0oPhX7CHpmUK70By367Lc0"
    "TSPraLxXW/bTlco9BzdnC5wfS+EDiprktSpUreUTRgaoIBmQI4/PcZ1VmV0Trl4l5QVyQtjFUVdBPabLcu85AU8t"
    "9doL399g+iikHD7X5aVjVXmtFdF4ROPbi8b19W8vMX1i/4q59BmP6DOiz+1MnxdcYO4rGN4Afq7Mvd+rrbYjeozo"
    "0abHbPNG7uAxH3m59GZW4xmibdwTMcZJ7/fhmFO0WSe2umtKXkeG9f1HvCHiDZl4Q1h6QprsTd9FW11a5j0r2l84"
    "TJnxz6XKzMmYsOSf/p1saGunrSrr5+IzevH5dM6elPyl9tiGy3J5gMo9Xxfvj9A5uI5Wbhy2fo4hzTh3W7LPgsYS"
    "zx3Dfpm0l1Lz93LrYJ+UKtfuvqcy48gLwEaVJBzjxtlfh/42rlvBzwbPHlfyOUqlPmMm2Vtilr+hP3zraxcD1qnC"
    "/dbY2Sp9dmHL5g9tc+eLNEP+0JY/XyRM7h2MJbT3Pug9Wsvger99UUE+6F7KjZ9EX5iyaLLHVHfvrO1bmi74lphP"
    "GGfeNOsHYmmw01rzAeSZ3sgWvkEyvCJHGZ2j8bgCxjYP7Gi6u88F/rdNxtt0CeVH4x1KJ5Oaqw/D4fxiXIL4Csdj"
    "HwR4V9IXlPLGato5IjFnEud0wpxJE6vcmPWOys0NKfmz9Rm2fvHH+nxyltFoP7bzUmJcZ2qf8gZB5rYgqcDEzVMt"
    "EZq4jT+Z13xJqRcy0msm9tYVlAGmQTu36AHKzYd63GiXhjLRTx+BZnsG0DjmP+D93pwvAPMfDKEcJ3XCWdmch4lz"
    "3SEN857kD5d5abgQ1kW2rOf8NTonkZ3fobjKzC2E7/fSZDNn3W5Cm5y/Cd9vRq2ZWy8p3I9zFOH7qTrzWSQfz+Eq"
    "neOtTNCz21WZuVMwrodzslSNcMfWzv3DOW72FNrkHC24p0bnk+H8MvaeGs5Hw3vzcU8N59RZucSre3F+GGlPja1b"
    "PkqMg3l6MdXLdq2Q+VytgkLHSRQZxcV2vXY+0T0c5NN+264V5jottla4IKztJpG97cbJYi3y3XjWK5ZENjYo+Tkq"
    "m2gbSoQ3hQXoSFpW/yKi+Yjm/4toXvP6F/NdO9Uz+a6sP9XS1zkXygk1bh0+a0fnlUC5qfPxcn5eP3nNucxQXm+p"
    "MnMjMgno33pf4k7KzIuD9eNUj5/3onVmLtwTavyvZV1gJ+XmVM+mbVVl3kNqG9/lrIZ+/iKyybVJm1xcufsb/ezw"
    "MeWNh0S8G6xexDN5RmY+y6xlz9bLc9raJ3sTSHa0UR+iWM/tcxsGY5HFO5eBbZ5pqBZoKNscBzv4OYnpQXi7KXwg"
    "c+B4DPwzYf1qTkPlhU7T94A6YR7O/rThLaGxZp2Rcu9xXkbem8NUwOdbDYJxzHPcmLlS5Y1zwlwNmP/gbbDlfEL6"
    "Qpzua8uDfa02tI83iN6GCPSm9/W9RtecqbZR3podd/9xZht6jvuP7fGdDuMbjVV2Y2WuWpp/rCR9fE0snfczygOX"
    "26cpeeCy0adT+yJj6RyzHl9is+dz09/5bUtnasKppZnsGM0VPxY0N9kOoGmiRHlzl/I6e22VKZuZNrqSHh0HO7cf"
    "TQXlRI358IkVTpqI2X/pJ/sHWbK/H+iaA+BdMd46rjLnrmyOM7RLqW8b9wwWhFtvpnwlTjpHG8akSXMX405y0bP3"
    "afhxpDVGx45xz89Vto9jppujn8v4/KaB1GYc9EO+BvM/87e+TyOvyXAt55fmb7y2LMO150wwv/FapLn/U+nzsFpW"
    "l2gi82gUXa1PF6kP92I52U9zOfsXfcO5nP0bncsoyL1k7ucyholDsn2lMeXNtecI//pZMuC/SV5w3ywSfMph9LUd"
    "3Nad3xZs3ZmeLVsdPBrT1j+mPG+Zx3Asn30uek+gAenc9J7wRkWWfAub+7P/NvCjSPftqdy9Ghyrbz8zxtlwHscw"
    "56LzMzt+z6y25vnl70Bdorv13tw//UFmNMe9ypU3p6xEEyrDOBUo85zqigxjGxRTuq11Lt3OHvQ3ny88bDvpf+Uq"
    "eC/QMEEGS2eL9FLZ7fXl+djUa+IhdI+vaN2WzXVh9xIloe2we5uyefZnG/79hsa7g3VfvTc/7H3LW/D9F2xOP9+1"
    "UL5ryOu7ki8C/dBNWY/sYJ80+9/QhAVriJxXu2ZBQ3yWUkvQe7Y0V56FjDzD4okRjZk0VjEyJbsL/WR38CdzbjqU"
    "H+2sNVzQvs6wez/99InBPvqEX/78TGvZrpaOyOvrbkBPmeRYOazLm3IeV9AevnbWPCqAeZSKnf8mWK4Xkk7Iz1Sg"
    "gnOv6/rivtDmNynGmhzL0Ep3szQtZ3KwCbI+gz2KaSZfuTnkNZ28MMb9HZtgnp1h19Xn0/HvN0+XefNZ1hyNYhXb"
    "TqxiFF8axZdG8aU7Tnwp8+QiSx+TYkyj+NMdK/5U0vlY7ysDGd+Zrq+gcWcd0tbBWZ/lM3nLoCzbtjKt6cqIJ9VC"
    "70Rnu/nQ3TY42w15wzDlze9h01kSxi8Wjd92Hz/JNl5uzbHo/MTAeIFtOsfsswc57zDumes7yjxjrL2A8RliGPs0"
    "rCqY/3Je+aBcHLtUpL/3sGx2h9dEMcxZv9E2yNmiW7yyKnhMdxXGVNvC9lSmDYhp7PM6M3/TToD1oNwTn210z862"
    "92zWTTNzsaXyESx0n5Vj3ew8E7YtEG2M2hG7vKdXN8Jy++w8jDPJZd2St6Pxu3iqv+tzp+jKJvPDpq4lozFp/jHh"
    "eTNRmDeRnkBjVKZWtaSeEMVybvs+b2pcYnZjEO0jsT/bYh9JtDdoxxvT1rw3yLbL5sP6zH6uoGfW+vxiyycd0fGO"
    "Rcf2ufa2DsY+1uZfETuZfNZt75PJMp/MbJZv2T2/UZ9LfY52SvZPRnbK7WOnLICYkEA7SrN5OgOCZ6IcJ4G9F+Wd"
    "aX1jEuWdifwAosIX5Z1pU2NlemRaPu9MRvuraomBa0mOuX0+Tck9E+X72fZ9nk18o62TYgxylAMjO7tHS+XAiPKS"
    "tL4xifKStJr1e4vmJZHigTk+z86X9N+eS8nuK5Yluv6r1M6F6719ZWO8/6s7rY10uyV0TR3YsHI5t7YpewJbY9B9"
    "U21Y4Y2MlrJtzZEy4HUVUI50//p6d18Vlz1d48ZHc9lj1W58nn2WD+ayLxjlxu5JZ+vwtd3Hume9ND7L1WbuHjwv"
    "j+lSny3D588wXdrnugSdR6SxGZYNtkXXjE2z3LT6xWZlM9XBd5fssxiXnUe0tJjGcx5ctw3OHnNC6Fdt7RyyHPZt"
    "poc1ni1F+3Qo78vU37fRuVzaB3x2NKZtckxxHG1dJNeY1R1cd85rqt6QSXeOJdXaTG1kG7MajUnLj0k0b0KNUc5r"
    "zhD8rCSaN21vTOw8pbxfjOdPL5BVnBfsTNBHmmNt29bGNdNiOdUJLbjXb6sTTllLnQ1K7Z0BczCKpxHGK7nt9mYm"
    "wB6n19dBc03K/cN7r3vR+NrjHZQ7yy/fZrFl9+0k3Bf3K5Zsde0IYdrkXIndrHVoAdiVUzaNraYtLWz7Zcqbk9LO"
    "bchtxVRwTjK//mM9Rb/H7o5brtfZl9PzT69Ov9daer6illmGxRrNHvF8PzUqOPdXQrXKT/PmTcrkDQm3lsv0dGG9"
    "tEEP3IFo5my24dVGa/q2uKbvQPZ/ttfOq/ae1z3w/PT3TWu89uJPTvfai++pc89B99sja/M65FVDIl4V8apm5lXX"
    "R7xqh+BV/YDP1Ew09+L3BIztzoztBljJaDM/QNcAXofnPa8dl/5O1np53vWE3TM/HM/LA6ZSKPDOr+i59wHsqwnm"
    "/SuUm58Ar8M6+G4fjTDbTgr31XXsd7PfOyg/Rwd4r24wt/CsEXu9gH7nXNYLtgzpBvox682F1K7kB7fzR7DvfVfy"
    "d+6vvPkjGBsEWMLCesP4FFeZbfed5o5hV6GO5O/sCzkuX1lmrkfG0tjOWu/OFRzDG+g876Jp5hjmU7/YdLhyc/r7"
    "qqXeXBgc1/AufXcf4aWLXMYgyD/YEuPLY3CgML6M7SuML2N9hTY30tzaS8CeJt/JrtSfuuwPc9Lfp45zx5XH085P"
    "onkLjiGOCWNaf5PGuRvJP+yz2WBXyW9BCSjw9rwcZE3r/dQHy75wnrVwaqQ0T9A+kw82gf6wf1j/zida4riqhdUu"
    "5nd+SD/lj82r9seKgFfp/IP8rDcoM76rGGxGzUh4MYPS0nq8j9um0NvTRWHDglvHp6IpcIi1SmWIi8Lp6dktjCpz"
    "f2fxyVAG/InkpTM5zScPAmzIkvT31ePc+EHGnh1r8vL+gOm29PeHhO0N6+SL1qXLdlfefFPFVe46nLH3Tk9/fyrE"
    "bb283rsOv3WZV+bPn2DGdPnpbTwP9XX3R2vtaK3dhLV2V9JvUO8Ksi3Z+kr7AH0H27L1m3Jlnl3V3ZJLqDPyOVio"
    "M7Kf4CBBxvH9gs7GYj8+66ottofAaXvxhE3h+JVNmGgS30edR4/jXxr+LWWampymm+bez99CMdBtdj9AmDGzeUfB"
    "KK/Ma7fIK/PeWmbab/D8YW3vOxPa2z5j3ba80U0d6zALIMcaT5u34hlOepw4X/jJDbrR8BHmKupksnPocik39DDI"
    "TxTmvCf063ZW5nk0SQVnyaaFUCJITSlR/n5gftdHQY7w/sIOLad7pUVUfgEzSnshVNy4OLOiDfT7px64FS6EWk73"
    "cnKeArnrAvU5amlmA7Hmm67ZW2qccB1eCHaxR2vcc39S87bGjD9+Bup+sCL9/dAsue6jYCdj7FGrzk+hDmN2O3dD"
    "nW9OSX//dJxZ5xaoM2iM+Q5c5xqow9ibp5t1Loc6r9XJz7wa6hy6WH7mepCN/Wm9OYD26SwG7Iwq87qzBexYypk8"
    "EzC+32cL09gUAeM2TwfsUeu6UwSMrxsBGPcpY8cBxn3IbR4uYHzdMMB4DPi6IQLG16H/qdra24D+p7cWmhj6n5xF"
    "5v26Chhfhz6a9zeYGOo9emyC4vMxNoj32jDt/KrGtIlcQj4sp51b50CiwRm1pg/p38VeH9Qta0z7ycfF7nOyj+NY"
    "smu8L2BT6bp3BOzaGWnsDwL2KL37KwL27uo09hxg7Qg7dHYae0LAHiFbyyMCNnxTGnsAsEMJu5701XsAW03Y7+jd"
    "7wDsLsJeI+xmwJ6oMte81wDGPpihy9PYlcVe+9Iz1OY6wLrRWHch7GLAhhPWld5huYAdPT6NnQtYFWGX0tpqHmDL"
    "Ceu1II2dCdivCXuD+npysb+dbryA/ZJ0/ZOL/X2dVQI2gPrsWMDqRrr2L41V4juMNPdXHgjYcbSubD+a/EbYZ4Qd"
    "SDbAvgI2hWhpL8Cqq02f8q74nISNID9RFwG7gt69g4DtT77chIDdVE/zX8CKaP/0V0UuNr3a5U8a+1TAaq9KY38v"
    "8tp+SqjPthT524XeFDBe470G2HzCPiRZ9RJgi6w2fwPYUsI20Z7xXwH2WLUZz/QQYC9Wu3tYNfY/gH1Vbc6juwXs"
    "XZp/twrYPwi7QcAGnJzGNgvYcWenscsE7K3Faey7Rf77ey8UsJuJt54nYMMvS2MLACsm7HyaK3MA6zrKpSmNTQNs"
    "Z8LGE11PEjDmrWMFjOf7KAHT8kljJwpYBdHuUYD1HmXyrEMAGzTK5Yca2w+w/UaZ8m+ggN1MtNsLsP2t59wdsOsJ"
    "KziH7JsC9gqNUUfAbrT6ukTA9iF9MF/Ahk1MY98mvNjfCPsCsNutPvsHYPmkZ1xBvOevgHWpMeX0nwE71tIH3xCw"
    "T1eksVcBm0vYyzSPngdsTY07fzX2JGCsD7UnOfaogN1INPgzwF4m7GTiBfcKWB7R550CdiiN+/cFbPqqNHYtYL8j"
    "7Coah40C1olk3KWAvUbYsrlp7BIBYzqrF7BnSG9dDNjrNeYZPmcD9oEVezITsL8TpugdpgCWGG3y+dMBO4CwznTd"
    "KQJ2P68fADufsFKSOccB9iat6fajcThcwA5ZSesHAXuUnnMIYJ8R9ltePwBWQGuZd+bQ+gGw08aYes9ugH1J2H0k"
    "p7sK2N0cvwbYV2Pc2LjU+gEwLduQrmMCxv3ydaEX4/n3mYDVEe1+KGDLSU6/B1h8rEmDbwnYaUTXrwvYHMJeBqz7"
    "WFM3fQawfQi7ht7914ANJqw7XfcLwE4h7F667ieArSa7wOU0fj8SMH7O2wTsCeqzGwu9cXgrSfZ/r9A/Ru9ywK4m"
    "7EGa72sKvXGLD9PYriz0j2k8X8B43bFQwE6idzgLsJsIW0zPOV3AWI6dAdj3CasgeXuagN1HNF8D2IPjTF5wEmCc"
    "d4Rp4mgcd8K+pjYPBewdsiVsoXm0P2B/JeyrUyg+ELBPCHuRnqU3YHtPcOWnxvYAbABhdxC2s4AtpP7sVOgfL1oq"
    "YM8uoZhNAXuE3l0H3jGmJpoy9d8CxvLvnwK2hfYLfCBgfL93Baw76Wd/BKwzYf8hPeu3AsZryhcAGzbRXPs+Bdio"
    "ieYa7zHATp5ort8fBOyqia5eqLH7ADtokinH7gLs7UnmGv0WwOaeQetV4pHXAZYkO8wNdL9NAsZjux6wylpTFq8C"
    "rKrWnb8aWwFYTa2pJy8BbFqtOd/nA8b2ItYxZwkY6+x1gC2sNeXfBMAWE1ZKbY4BbHmtuUYYKWBP0Hw4HrArCHvg"
    "wjR2BGAbCbuN+MRBAvYn4ktDBYx17/4Cxjrf3gLGOnQPwG6uNXXoboD9gLAaGqMyAVNES8WAPUxY3lrK7QzYE4R9"
    "Te/+n3wXe7LWtF38C7Df1Jr87CPAXqk1+cRfAHuj1tQ13hawU0nv+T1gWyy6/l/A3ifsdXqHZwHbWuuujzX2OGCr"
    "KJ5rFV33MGCXTzb1yJ8KGMuHHwN2M2F7nJ/GbgfsB4RdRDrtTQLGsV9XA3b7ZLOvrxAwnptrBYx55EWAvUTYNUTX"
    "ywSMbbiLBIzzfs0FrN8UstfR/WYAdiphhxAvqAXs7inmXBkH2MA6c2xHCxjzkOGA7UdYf7LJHQMY27p5LXOYgLEO"
    "doCAMT8bLGDc130EjHnrngI2g+xnuwBWXWfqBZ0BO6fOXUOl4iYETPvLUnFV+f5791S+/96UL+PAQ+pMOvsEsM+m"
    "kg2QxuFvAsY2j/8DbMs0V6/X2J8AO2C6aWP5HWAHEjaH7vciYIcQVkp+hKcBe2y6OW9/Cdhk2lPQi2Ipfw7YUsJu"
    "Inq5H7BjySd5GvGsHwJ20yyTZ/0AMPZl8hroesC0vwJ51lWAHT7b3QeisQ2ArZpt8uvVgK2ebeohFwC2dra5DlgK"
    "2OuEzSVaOgewf8425d9sAWMdbCpgX88210cTAcufY/bLqYC9Q9j9NKerAet0ltlnJwC24GxayxCdHQlYjwWm7D8Y"
    "sF4LzPXDdwSMz5IdgLS0yNRR9hEwpsEKwFYS9iS9w06ADT3X1F/KAZtzrqmjtAPs+cXmfIgD9jFhK+hZvsnzj5H+"
    "HLAVS9xnSvn/AHuWsOOmk/8PsHeXmGuEdwBbvDT9fSfN6T8I2JNE168AtmypGR/9nICxLfYJwPahfYCTSc96RMA+"
    "JjvYA3n++wfvAexWik1LkJ51B2D3LzPnys2APU7YUxw/ABjvF/qSxuFKAWNesA6wz5aZ+/0uFjCWm8sB67LctWOn"
    "/H+A9SasA+l18wTsQ4rxOhOwocvNNfpkwEbXm3JsvIB9fR75/wA7td7UoasAO42wveeR/0/AmJYqARtMcSZ9ib8c"
    "CNjkC835ty9gD1xo2mn7Aqbtibjm2kvA2Fe3K2DaHpziu9RmF8AuXk3rVKLPDjjHCLuf6CwBmO23dwTs4s3k/4u5"
    "2CNrzPXmpwLGvPzvgD2+xtSztgCm1yI4H94UMOblrwHWY136e08ao5cA60/YXLrfbwSMn/NXgA0kbCn19UOAHbXO"
    "1MH+B7C560y78N2AXUTYUzQ3bwXs1+tM/foGwN5fZ/bLZgH7Lr37ZYBpHoB9/V0BY1l8oYCtIb3nPAH7mnyKCwTs"
    "Dnr3OYBtICxOfGIaYFesN3nWJKSl9aaNZayAFZJcGQXYL9ebfXYiYE9b2FGAvbDelOGHAPbSelPf3Q+wN6w2BwoY"
    "+317CRivi3cXML5fd8DUBnM+dASsaIMZ41ICWPcNrm0g5f8TsKk0Dt86Xoxp9wvAFhB2J82VfwCm/cSpMSI9668C"
    "NoawPwsYz803AHvqMtMm96qAsQx4XsB4/fckYKuuNGXqo4Cpjab//WfYLxtN/nkvYB9tNPnSnYAds8ncN/Z9fPdN"
    "bmxNyv8H2JObzLXFRnzOq0gXI3/qpYDVElZGMvUSwJZsdn3fKf8fYHpNj/ruYseNxT+H3uuchrKkk44PLnHS8cs7"
    "tUT8cixP7xjTgcuFiaLULtKShruWGFHJHZJl6a1BHRuLOumQ7S6qa7dWt/UlyZG09UYgbqW08SuWOdA2XDguxO5a"
    "bSblC+tze7tYZZM6Jx4iTLky+JIwAdC5vFx9brHZyVxHMPsjlvyvSOR6ZTKX7R/xTPH1HD9cy/bCpdvmTNsd6VRb"
    "z/bAZOixaqSGTHuF41b88Mc1Zt6NL0g+PA51SqvMOBGu8xDUOZZ1avoeSc9yH8T6oz0GfWsHjyRfOrSHMQ1Y53qo"
    "w9dze1xno5artM9ltHLP+WoZ+lM7MP3J3KPRlwZjy3EDR2+SY0R0rp19lGuXYVum1kF6wB4S1lcOI5v0KUu9+44L"
    "p5u2NNx3vJh0oI8WevcdX7fZOz/sWPzRo0w7a9BeYd7jFd9GwxH20+Y2FddnFkthNjEiX+M8Ye8Sz1pJa5peQLM2"
    "77PrYq4fbs+vbjncm20c7KvhuHKkM7x3pj0fnE/WztOi/fIO0bdy3Dy3/yG67Noyuns63UOBseGwSDVujdQ9lsoI"
    "1l4r8Y27MMtT/++YzvXbOZUjrFV8KrKomwyjKuUmJiozKnMZuUG8qa+aDb+JyU3HsieorCZ8pZP12CazeqBseHki"
    "h+52QnZJZRYk6ICPQk/NVVSuecFKmpgtkGrFgQHPC9OFjcSRnwpZa42feG7zP+v2slqthptU9aF4Def8WkJ/8/75"
    "BcrNnZCSM82dNyHPiTtOftvKnaC25qxKFdlneed47noOOqBx1redb+4p0F85d1SyJVhDrJEnxNMTPlFUHJQsrgSY"
    "VvuWyJvQcp9EENevz8RX6kMPfGVlExh1VlKosimtO7lzs/DUXunT/znb5qz1px3Tfanyj9u+RPnHe9cr/7hY3MNv"
    "78/BPfx2nDHu4bfjyKYIGMeK4R5+2/eJe/htnxTu4bf3ReIefjsOEPfw2/533MPP+zAZwz38tj8c9/DbezFwD7/t"
    "K8c9/Bzn+KqQZ9mO28Y9/PZ+X1zP2Xu5/dZznAenULnt43nBZUDHeK5wGdgrfh5zr+W8tnxtzLpW43gm611wLZ6P"
    "XKbkc5TLlJs37Vq4Fs9HLlNurh48R7mM+icVvwLX3mFdm7CuvYOuLaJrl8G11db7FlvXVtP7tqNrz4qlz5dJxSbV"
    "mdeWwLWYb6j3WLe+/pSRWErFr8bcs6Db+4yTNK6p/StwbdKnr8uEsWH/NV9b7tPXHYWxScWvNVz7mXLP2uaztDGH"
    "Vp6KzmvyP69pa85pbsOe16THr5M1rh3Gu2NWRuPSDcYsFo3Zdh0zzkuJ50VpfteF7N0HKve8Kb4GdYxZJE+eu8wr"
    "T44kfWD+ed5ceMMaGrpVmM9IG/GINv7raKOM2kc7uMRLbHv1QCXXwXtynenKe8+uVHalcs/7wfzF/BySDbtPlfvu"
    "05VwbmeL++xibdJlkmGJFc/e3OS/9upAson1Dr1vCumbdQcpJ29skOlrQ7rpRnW+2ZD+eycl686YIz9PuTkXtf+X"
    "dWX9G319c+vcnN1c9iLNpV0EnyCuAVh/4jZwDcB62VxhjnBs1seLzfewbTCFjptHP49ovVtL0DrHWaVcNdr8UlLa"
    "voO1UC4rVxhjlfp0Sh8rkvLRFOvH69o66DoRaJJN5ODWqQznn6kPP5WcZvI1pV+uMguHVNzJuRczPnC9nzSssF86"
    "Gf7lcmNJOXoyKoN7JJHjk8Zydx+JDaPs5vgWPl+G+dc/lX+uuw8Au6XK3F/5LmBfE3YT2XH+qPzzk/1W+ecrekF5"
    "8wfxHqCnlH9umsdQtxht2toeBKzXGHPf4n2AlY4173eX8ubUYOwW5Z9v4zrln1Njk/LPybBe+edIWKW8OQR4/FYo"
    "//3pS5T/XuT5yrunmPdazxLsW2y/q1P++3gnKO/e0gOpzTHKf4/hSMCGUFzXF7Rf4HjAPlpoxvYfobz7yRZv9p7j"
    "Ye8nw3M8HifbXvko7zkeN60xsb2Vf1x8D+WNDf+C3q8b0svVZl+Xgf5wJdFlCZS9VeuNPVJXybrNIsEfU9ASstOI"
    "JtK7g0KzqhY6YrHF/biJXMW0XKMirJSplPwJdl6P3yj/fC6/Ut4cd4w9pPxz6v2P8s+pdzfxFi7T+vo5LUlvBsHl"
    "5SggWxvpVWZFgKg3hXnvWHZti+s09J3Ye/vQd/LmGjcm1/adsI+Hsd0EOcc5tboGyLJkgOwsEtr88JTM8csxa17Z"
    "uUoOEjDei4cyxM670V+55wLsTr6xAfPTFJgP6prOr8xr2QrqmzJhvrNe9ptab1/wc1UJ53X+rtbdi2yvl50Q62Nt"
    "a+L1sba5oC8Jz0Ow7TCDlfc8ON1WkuxVeN4B55mVxqcdvcvfYu59NY2cZdnG7PurKjd+sQXtPzugsSdkR1XkviYt"
    "p3nex7JV8nzhPPp3T0g/Cs4XbS9huu2u3Hjaa6uD63aA9k9a5caE29dUT/POi3JrTrazbJIP1sk21l85bl32M5bN"
    "Mm2jj9O65wGoO+Eq13+dyv17ittGKm+I467pDqd1UGGVa2vifYNFln33vXNMe+zVUMd+F7YFXwZ1+B1eHWue9boK"
    "6rAObrezHOrwGQ37zTPfayHUwTHCOrOhjt0/vDd+SkAdbmcc7GW0+260gHHbwx3/sxCOcbz29luorw9z/G3xBwjY"
    "IlrDDAbsWitfdx/Hm3/5hispb5Djte/z++0iYNxmZ8Am0zy8lXS+9oDZtv1CwJYtNO+nBIzv9yXIqpPqzTXaJ7De"
    "OYPa+hDK7qCy96Hs52Cb4LLPqexNKPuGyn4PZY/yvmEo+4DKXoQyzsX9DJRx7q8noKzXaNc2wWXTR7t6N5cNG+Oe"
    "O8Jlt1HZvVDGuY9+CGW9x7p7nbiMc9fcDGW8l/o6KPsp7U3eDGV8RvoVUPbdCW7MUuMZkxPcc0can5nKVkJZBe1n"
    "WA5lPPZLoKySyhZA2UCirblQxvNpJpRtobKpUJageX4GlPEZ7+OhjPnBGKQ1KhsFZe3I3jAcynaf7sYscVkfKjsS"
    "yv5AZYdC2b+mu+dNN7Y309UruexDyrM0EOmZbF590Bex0NW7uezgRa5eyWX30v6nnaGMc/x3gbI1q7y2iYvXe20T"
    "zPvQNvHZRlnX1DJ/oaWnsR7JsQezVAueQW0sxRsjzeNtWlcLHeKYXVRuRTijRmMsWDnpTDeq9J7KMogZuJLGtLhl"
    "BjJ9cGyc1/ephJWJIrUDfWI+NOrkqsEns6CZ+mD/Vc405U+4sXhmmmvkPz7nGU8En2g+0d6eqQrNGa+SF8/XgeiO"
    "U+y0c7Qz1Enq4jKnvOH/HTt15npdGprp6jjdduru7ExFuzT829XZrUfqjwpnd2ePbROvEmthdrOXz0UVFtVW+jSV"
    "jU/TOcIzFSqFh3XE+VHB5ZqY6+NM07luw67MenY4TVh9y09QaV+cDPbZxnweqL7S/1Gdhtfr5BrDw0uVZCInmsqO"
    "Xp1Ql+fEvhJNH6N4KAtw/RHwgBXhnyqRnUXZyfGJMzeIuuCFpDPeEXPLeI/yLTFvfsKVpHtfB9jKaaatdxO0NanG"
    "m98M7a12fjPP+UaA9bPO8MP8ZvbZf5jfzD6nD/Ob2WcNYn4z+2xDzG9mn5eI+c04DnzXUd78Zj2mmRjmN0tYmM5v"
    "xnYSPhuP2+5L43AQXH+DdXbL0Jh/ruD+scxnAe4l1HlyjTk+Owc8I8cMlMNzjNxkxmG1E2hsLNmt4oD9m+wSPyEa"
    "+wZsFsOWm3naPsdcXqeb9/sY7Hj7wDkjmGeac8H9n+Ofn/NPkE/LGUTnmzj+uUVfdrzxARxT9ozjPa+pmOwfvwZb"
    "2Y2j5Gf5uVDHzvd3r1CnbpW5J+h2qIN9gWfN3AB1OGf3V1adTdA3vKfjMijj8/rWOv5nyF0E2MlWHpplgPHeEvZB"
    "LYLxxX0nmDeG4zJmwTNxztJpjv9epEmO/x6tsY5/7MQox3/f14nwvHheFcYlnkrPVul4z7bis4MOhHHhvJrDRppn"
    "hA6Ce70wxjyLlM/04ro9oT2OR9p/nSkfdoE6jHFdrtMR6vDZfHxWG9+rGJ7LrnPrbLPuVuVPo3zPz8EHYNc5scqs"
    "+zewb5aOdHlGav6DT2IGjffBlIum03g3ny3O5dfg+d6YKb/vC8rbJ7w/j+n4CXiuI6eZNPMIvN/e68xY1C+s3Ej3"
    "B9Tle3Pd25X3HEXGblLevIPcT1cDVrDBxK6APrT9CpgzCPvnYuzD9fIZjOcrL81wezxvuO7Zynv+tPQMqfkv9AHL"
    "jkmgN80gXjcO6o8d4fqCU34KwBZWm7JtOGDdx5vYMQLGfPEwwJ63zpo9AO2c07zxAXYOe4wPsM+DxfgAO5ckxgfY"
    "uXExPqCb1Sb6xO284+gT5/xjnBveth0UKzeWWvusOU4guSGte+DqKrnB1Um6gv7NezK5v44b7fZheyjjXPqSD1vT"
    "JPsi+wg2D+xDlvk1I7x9WDTNtLFjH3Lu9rqZ3j5k/eXoCd4+dCabeUrRV6rrDPOJY7DnA9KIfR40vp99lshuyv+8"
    "Onw/+8yhpHC/22cLMSR15rNIcROH03wpE+JI7HOhByv/PK59lP8ZsnsKbT63zt134HcmIeY3s3OxY34zll8rl3jt"
    "+HweZsyy9dpz5v8BDng02A=="
)
