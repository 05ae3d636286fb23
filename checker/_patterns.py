"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
VERSION = '20220615 4 little'
MADE = {
    '  +': (32, (0, 19), 0, {}, (None,)),
    ' [^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] ': (32, (19, 98), 0, {}, (None,)),
    '( (?:(?<=[0-9] ) *+(?=[^\\W\\d_a-zA-Z]|%|‰|℃|[:~] *[0-9]|— *[0-9]|– *[0-9]|[;:)]|。|、|”|》|(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z]))|(?<=[^\\W\\d_a-zA-Z] ) *+(?=[0-9]|[,;:)]|。|、|”|》)|(?<![^\\W_]{2} )(?<=[^\\W\\d_a-zA-Z] ) *+(?=[^\\W\\d_a-zA-Z](?![^\\W_]))|(?:(?<=[0-9]万 )|(?<=[0-9]亿 )|(?<=[0-9] 万 )|(?<=[0-9] 亿 )) *+(?=[^\\W\\d_a-zA-Z])|(?:(?<=[0-9]个 )|(?<=[0-9] 个 )) *+(?=百分点)|(?:(?<=平方 )|(?<=立方 )) *+(?=公里|千米|米|厘米)|(?<=, )(?:(?<=[^\\W\\d_a-zA-Z], )|(?<=[)%], )|(?<=”, )|(?<=》, )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?<=[0-9], ) *+(?=[^\\W\\d_a-zA-Z]|[0-9]{3}(?:万|亿|元))|(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))|(?:(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{1} )|(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{2} )|(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{3} ))(?=[0-9]{3}(?:\\.[0-9]+)?(?:[^\\W\\d_a-zA-Z]|%| ?(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z])))|(?<=% ) *+(?=左右|以上|以下|以内|的|[:~] *[0-9]|— *[0-9]|– *[0-9]|[,;:)]|。|、|”|》)|(?:(?<=[)] )|(?<=” )|(?<=》 )) *+(?=[,;:)]|。|、|”|》)|(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *+(?=[0-9])))': (32, (98, 2581), 1, {}, (None, None)),
    '((?=[0-9〇零○一二两三四五六七八九十百万亿廿卅千兆壹贰叁参肆伍陆柒捌玖拾佰仟数几])(?!一[般些定致直起切旦律贯概再向边])(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|(?:(?<![人户总次个件基参系指倍函分位小整无少岁计])[数几](?=[十百千万亿]++(?!分)))?+(?:[〇零○一二两三四五六七八九十百万亿廿卅]++|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:点[〇零○一二三四五六七八九]++)?+|[壹贰叁参肆伍陆柒捌玖拾佰仟][壹贰叁参肆伍陆柒捌玖拾佰仟〇零○一二两三四五六七八九十百万亿廿卅]++)(?:(?:[十百万亿]|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:零?[0-9]++(?:\\.[0-9]++)?+(?!天|个月))?+)*+(?:分之-?(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|[〇零○一二两三四五六七八九十百万亿廿卅千]++(?:点[〇零○一二两三四五六七八九十百万亿廿卅千]++)?+))?+(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+)(?:(?=[个人公分千台吨场小平年户月港百立美部])(?:人\\(次\\)|台\\(套\\)|个百分点|平方公里|平方千米|人公里|千瓦时|吨公里|平方米|百分点|立方米|人次|公斤|公里|公顷|分钟|千伏|千克|千瓦|场次|小时|平米|户次|港元|美元|部门|年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份))|[%BJLPVWghmst°‰‱℃㎎㎏㎡丈丛两个串乡井亩人件份伏伙位例倍元克具册刀分列则剂副包匣匹区升单卡卷厂县双发口只台号吊名吨听周味回团圆圈地场块坛垄垛垧堆塘处天头套字宗家寸对尊尺尾层届屏岁峰州市帕席幅幕幢年床库店度座张成户所扇手打批把折担拨挂挑挺捆排支斤方旗日曲月期本朵杆村束条杯枚枝枪架柜栋校株根案桌档桥桩桶棵楼次款段毛河注港湖滴炉炮点焦片版环班瓣瓦瓮瓶畦番盆盏盒盘盟盾省眼石碗磅社票种秒穗窑窝站章笔筐筒管箱篇篓篮簇米类粒级组维缸罐群羽股胎舰艇艘节茬街袋袭角课贯赫起趟路车轮载辆辑遍道部里针钱锭镇门间阙队院集面页顶顷项顿颗餐馆首驾])?+': (32, (2581, 6497), 1, {}, (None, None)),
    '(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\\u4e00-\\u9fff]){1,12}': (32, (6497, 6836), 0, {}, (None,)),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (6836, 8629), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (8629, 12162), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (12162, 12403), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12403, 12726), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (12726, 12964), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?(?:(?P<over>(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?)|(?P<lack>缺口|支出大于收入)|(?P<apart>差额)|结余)为?$|(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$|(?P<bare>^,结余为?$)': (32, (12964, 13407), 5, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'bare': 5}, (None, 'of', 'over', 'lack', 'apart', 'bare')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13407, 13623), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (13623, 14374), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (14374, 14900), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14900, 14956), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14956, 15363), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (15363, 15424), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (15424, 15619), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (15619, 15827), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15827, 16095), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (16095, 16307), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (16307, 16647), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (16647, 17086), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (17086, 17583), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (17583, 18035), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (18035, 18487), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (18487, 18935), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18935, 19396), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (19396, 19844), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19844, 20317), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (20317, 20749), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20749, 21215), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (21215, 21700), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (21700, 22137), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (22137, 22565), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22565, 23005), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (23005, 23460), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23460, 23890), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23890, 24347), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24347, 24811), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24811, 25262), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25262, 25713), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25713, 26172), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (26172, 26631), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26631, 27106), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (27106, 27536), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27536, 27987), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27987, 28281), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28281, 29158), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29158, 29566), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|[\ue006\ue007])*': (32, (29566, 29731), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29731, 30080), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30080, 30608), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30608, 30888), 0, {}, (None,)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (30888, 31047), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31047, 31543), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (31543, 32071), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32071, 32184), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (32184, 32480), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (32480, 32643), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (32643, 32817), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (32817, 32976), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (32976, 33695), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (33695, 33743), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (33743, 33897), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (33897, 34033), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34033, 34857), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (34857, 35826), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (35826, 35997), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (35997, 36166), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (36166, 36333), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:为仅|别分|到达|右左|少至|度幅|度速|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36333, 37527), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (37527, 37570), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (37570, 37903), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (37903, 38304), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38304, 38358), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (38358, 38510), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (38510, 38595), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (38595, 38970), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (38970, 39488), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (39488, 39658), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (39658, 40774), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (40774, 40908), 0, {}, (None,)),
    '[!-~]*': (32, (40908, 40925), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (40925, 41203), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (41203, 41571), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (41571, 43441), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (43441, 43512), 0, {}, (None,)),
    '[-—–~～至到]': (32, (43512, 43750), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (43750, 43832), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (43832, 43883), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (43883, 43912), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (43912, 43993), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (43993, 44289), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44289, 44393), 0, {}, (None,)),
    '[0-9０-９]': (32, (44393, 44415), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (44415, 44477), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (44477, 44495), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (44495, 44648), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (44648, 45005), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45005, 45132), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (45132, 45174), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (45174, 45286), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45286, 45391), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (45391, 45526), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (45526, 45698), 0, {}, (None,)),
    '[─-╿]': (32, (45698, 45714), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (45714, 45920), 0, {}, (None,)),
    '[。;!?\n]|[,(]': (32, (45920, 46110), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46110, 46387), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46387, 46529), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (46529, 46820), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (46820, 47296), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47296, 47497), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (47497, 47825), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (47825, 47900), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (47900, 48204), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (48204, 48447), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (48447, 48653), 0, {}, (None,)),
    '[；、：,;]': (32, (48653, 48859), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (48859, 49078), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (49078, 49104), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (49104, 49168), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (49168, 49184), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (49184, 49483), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (49483, 49800), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (49800, 49854), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (49854, 49884), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (49884, 50004), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (50004, 50206), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (50206, 50249), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50249, 50476), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (50476, 50687), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (50687, 51030), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (51030, 51089), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (51089, 51495), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (51495, 54327), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54327, 54538), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (54538, 54692), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (54692, 55226), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55226, 55576), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (55576, 56295), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56295, 56347), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56347, 56862), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (56862, 57191), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (57191, 57263), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57263, 57295), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57295, 58208), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58208, 59247), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59247, 59452), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+QlJPASVnEhLsi+iXXBLe4rgRAEEQQMREAWQQQEFIKiQgHBBaTuWutaW5d/a61VbOtWd6ut"
    "trYu9Ye1tmqrVlut8s+8d07ud+aee999LwkmeN9HfC/znXvv3Jkz55w558yZ9kqpRMM/p+FfrOHftoaPQ39XqPQn"
    "Sb+7NfwrIEzX43Ku3x7uVdjwrx1g9r1K6Xfnhn9Fyv18vW3bJQ3/CpX10fftQN/FVIbtyYN7O23k/ng/7DsHxkFB"
    "35VZ1+mH7NNQKU59HaN25Tf869Lwb3DDvwOFZ+1K76WEcdT32pkerO/fqZneVf8dd9Jt0/fqSWXblFs2uCJd9gWU"
    "5e2eLvt3w7+u1JYCwobR9zJrvKT38usXfe83Gv6V0706VeR+n2fhPh2bcJ+f03iW0hjo6/pQXf3OB0HdH0NfxQan"
    "y+6EMofKfgBlu1I/3whl7ajeNQ3/vkfP5WfPpO/Z9MwLBGwaYUuJlhEba42NQ+XT6XcHundHa3yH0/exQMNh7nUq"
    "tG+21fYawKZY2EmATbWwowGbbmGHCtjphO0vtIX7ajBgv8gzsT7CdbMI24N4QSnRCc7J+kYu4f3oexxB9yiDsT+H"
    "ykqgjN+tEMpOorIY3S+frlHUlgTR6OE0Bl2oH5bAWOH1/Pe8hgu/S7ynC/Cx5uSvmXjedHiPqXSPeKqRwZ+Y9Xee"
    "s2N9Up1Svq2Dyv1TEQQWJDLfgOnkrw2jfjLRXTnJ5G5EgzGgm0KiG6YJPdaTLH6BY/9N0VwF0FxTn5tPvECF7APu"
    "08sbKs6g+mXUrlLq2yBdorDKfNcOhGdzjy3CPXqTHIizzhBCp/FrT+cc7yW1i3lWpjHt1Ixjys/uU5iW+9mOUd9m"
    "7JO+TeiTIrjfsoXp74JR6e8H57r3+6jhJsfQe5bCtax7z59I19R529LB55pnlvhfE7b9PZSrD7NMnlWd/n72Mrdf"
    "GTuyhtp7XhprDzKUy4qg/marvi0f72ho3HJqSyHhun5/i99obBeq1w3oozl4mv0sXWcg8eE4vWOepb/1AV0/6D67"
    "+Iyd1lP9rvEbb63H+l0Tdrz3UC2z/mFdLUj3t8e+b0NDr8tizvfPUgatbKF3nU36fzcqz8vQdl4TTYD6zftx3M7d"
    "QT71IYuDVCyJ5tblp9c0mj66Az8OorlsxjkXOu0Ga/ywz8kHGg6qx+89oqFCdV76fV+k5z5Lz9FlP6H73Evzo5j+"
    "Vi2iecfsJUW84V9+gVGnMJH+Lkr9v9jA2jkl23ONEMAjmvip9CN06RMLuk+ObCMUnAx/y3iOz0vm2AV+PLpQsBPF"
    "rHnmZLBXOYKcvdkx5088mj/R/PmWzp9YBru8NH9+a8mf/Gj+RPPnWzp/wuqT0jpPv+frOdyvK7wr33+gJRO1jhp0"
    "j/IWWFPdprz+s5vJjyP5RNAuEPlyIl/O9vDlfN3w4yrBVtWzCXYJ7rt3T0t/f1KTftYSwLaSfbK4Ko3NF7B2hM0S"
    "sIuq01gd9NHKhemyyS3oez6+mXzP+zeT77kn2NYMeixvJA9fO0IXwRddJvD4EsEXXSj4om3amtbwYxPEltg01keQ"
    "Bd186rJtEeuW+tRlm2IutsTIrxjkVwymqe3lV3yp4d/4ALrqLdDVnj51ncHhaXCXLGiwePCOYc9eSDKqkPqFfWZ5"
    "4LfE+6D/IIj/2n1znOXnCnN/5sH2vb6T4706Cvfag/o9TrwxJvBaW8/uLcj+MDTzw4qm++yCdFy8X5ky4wDjUE/f"
    "vwx08vfg3v9HNNUp7Do2FpYnxvOdAqfQcRKwOm1X4pQ67aFSB8dJNv5RhpeX84+O25cnqm3N7/pIBPoLGj+rY420"
    "l+atySRfVu/luE7wQre3/7Kyr82rQ79BrkvvUK9fmd1C18liAOK5mAQy2gsqc2xXZUAp+03uw66oSs/VH6LNqdl9"
    "c3ncS/mNJFFojzxIq6Ji93e7JukR2+uTyEabqW8yuWdn9gk1wwLoJ55VU5Lh5ll9+N6QOoVtHyPou69lw8lkB9qF"
    "dTqQkdn6OrPxQ3KcVnuSz2FtTSiHd4Fu5TYPzPJ+fM/bGwZ1r7z0PY91TL/qU7CWfIzunWx+vhDLi+cX0PClSLRI"
    "FfNs97Ch9t4laev8xP1KKjOvbiqa9OSKymZrsk+1+lgYLpXIVVTX58JnLMnYhDCQRBhO7FhrlbkUe/ZWtduX80EP"
    "n2HNS8NO0NxyNtTr56m28qkPWVycu2hr5Hn5QFU6ftEBfql55HDHHUfNsK6j8f2eNb5XUnuKsxq2MLSbp4km39Wo"
    "C3MU9kVtRptqwprG++ntf589mlvfk5ufJXuuNHSAuxv+3WXxHo5FPabaVa5vBF3kWqLDdqoFmE2skZHE3dkDS75C"
    "t5OKcpywrYHZ5DLysZwelKvwT+ZKYAHXJXLqA8lvpHnnJfA3x4Vr3rnC4p3nEWkUhqfCbHinsug0h0+BavWfkLyz"
    "KGYRXjJAw+/d3Lyx0rMeWdnw4wInzbduITpo/oW/E2MFyNW/3DWI1P4ikW+1U23gU+9lK05zU3osNGvJegGZk12t"
    "me1mrh7/B4tXvULkUN78vEpreQWaJBONFFjczpoOpbgi7iCKg7Jvg56XPY1noQe2Tdt1k+dQZW5zpem2advWdYrj"
    "2rr0392sNdh0JfjeozV1s6ypQ9pRxCGN1ivReqUtr1fQXi7FMH62yY1zC2t3R9s9xp1ma7vPB8mOcVV9xnn3nvK+"
    "3sQ073uibes6x2wX7989sUp+/wEq8r801f9S2fDjUCeyIe4oNsS+rdyGqGn3Bh87TER/Ef21NP35ydrr4e9C5cag"
    "sM7YfVz6e9wIV7e8qOHfhaTvz1WuT24WXZ/S7pp/v1SIMN1464rBzSqOKbd1QlN9bzjWb1Hejbpp7vqgELTG91fQ"
    "PoiJcsxjO5DNeF/OH6NzvyA9lgEddso36fCFWJq+ngLdogVjIXSMVJwZYyFFQ7jdy29WQi2xwyFaaUBEPKRBIpmD"
    "ESKQiYUm/3iT11epT7fsb+LkPglV7t3lz/UrsyNXnCvtaAh/XmXG1O8+0927oenzP45b9581Zt2x48y6H0BdXsdI"
    "+YV03b9AXTuPkJ3L59WAunZun2ed9CzEd7Pv92uow9e/ew6tE+so5yPU6T1avs+9UMduF7fndqjj1xc3QB07PxLf"
    "Z5PjrhH5vfRYaWy9482DdAu9xyrHP0fSCgFbtJn2cgHG7b3hStrL5XhzK3UYQXu5BOxE3sslYLrfNTYRsGFjzfcb"
    "C1iHCeY4jQSMx4D77HjA9q8173kEYIPmUJuonQcBdulyE9sXsPc20PfGNDbASevlLO9wbR1mz7le83clXQnnalJl"
    "f6+t1D9nk77l0bWa3eYak2yrcbVjfiqyN6ZVZK3No65UTn/rdd5Zlg52zkSXflSL29dtQRhrewb1JhtGcxvLnjCf"
    "ecxunZjGdgNblR7Hps57tDN+VWXSkv37iIY/KmPpex8cSz/vsBDrsVheNoup/ILCRFFxO6ektH0HJ1lW3rGT43Tu"
    "4nTttlP3nZ1ddnV2c3pU7L7Hnnv13LtX7z59+zn9Bwx0Bg3WVw7Zxxnq7Ot8Z7/9HeeAA4cddPAhh2639Zge6Xin"
    "X6r63btloQQqiRfmtJg3Po96AuoTyXgcZmGF/sGxyxUNumjMINdEblSfSJBia+n8h1NwcdxH761IP7KgvuFXrKFC"
    "nDXkZEwl4g0Lw73AMO5k1RuVcbLHNlzY8LM+QUuSRL2sHju+S5hYMoTSXg/fle7Apl/oqPhKyY7mZNT947qHUv9V"
    "NPxuaEd8lR7iLJYcTqpNK9IDpEe+kWZVKg99engqg5ZO9Z4+ienCzKQR189oGMuKhpeJ1cfS99mLnpZkeovpRjSM"
    "ce9YZSbiS/r4uSqF6xIZF0sOvl9luAVsLFU1lu0Sqz4bllAfbu4dV1npJfiwk6NeT64US1f+po+Eb+Mq/AyCjUMQ"
    "93mpGF8ac4xH50MXa06QSN213sNl4qG6L2m+loONS2bo2ZhnUDURp28QD2nn8B3URFieGmowK42uTXO2er9520Au"
    "FZV+lvyKRHa2jGSQ2hfzTEeRezqpm1wgvXFlTj3y1gXeJzlWh1VmbW+RfKz2fmnOj7EB7IprSS9rfq9GKi9qXhz3"
    "XYqfwmZTK1r8k4OdSjVlGiWbeN8MLc7ClpzAx+u1/c8tmroHaKpl9/MCTRX60UiRn3ugXUnrpKl4qJFzYi1GU6HN"
    "vUmjZbFMjXCyNCwnAwVeTnQfz7QAtnMX6X3p225w7RU2L+V26nnw3wLTxnVqfvq7fZZrXs2/9R6EBXTdPOu6FrV5"
    "xRo3KewQn+baX5DDfk6DT9r2C7a98n01/RSCP0OP+2Jr3M+hcS8IY8fIOrdTlj7j/FbgV67ISRrTp5vKqFM3q2D3"
    "kgbziYg/RPwhE38oV6Y/5dE8U9bYdtGfNeBXOLnT1yKBvvIi+mrT9IWyJhbJmkjWRLzgW88LypXpd91KMRqf17i2"
    "pJ46NtSJ+ETEJyKdNNJJ3fuyPirtzdF6aON5gM722CNp034Uw2GOqPzhPZKlysw3q3Oct6OYvAFV7nj/o8491/l6"
    "5eKaRjaD3TfrvRvZDXOMc2lk2MSR8LUIt9pPs5/uUZHx2vrcWprI9g6x3Ke0pLfov6910jn6JR40fJRrz80mL3pu"
    "Z9i0nezp6V7aLffpFwtrqPcnGWm8+la5v6eMN2PJ9nBcHpVv8Shuwgk1bhxaJHciuRPJnUjutITc8cs/r+1qj5ea"
    "uUEqS829KbzvoB99P7I+/T14VPo5q0vcuiW0R+OVme7ZMim5tildd1lA3etPSX8vpzj++SXufoxius+xxC8vJpvx"
    "mQF1uH2nB9T5ZEW6zilQB9uMzxoRUIefdUxAHX7WIVCnlOpUjaB9DvSsfYU6ZRPMOv2EOhetS38/uZ5kENT5Mz3D"
    "mUL7acam6+wEdV6oNp/F754MqMPvXgh1bJoZRvf5up1/nUeozf+GOr+qMdt+yfx0nX9AnZeozslWe96BOm+Mkcf9"
    "j0KdQ1aadV6COkyjN44y++epgDrcni1CHU3reJ+fBtTh+9wNdWbQfppe48w6twTU4fe6BurcRjSx3yiTNi6HOrdT"
    "ndft+Q91Xpwiz9P6gDp8n0UBdbjNc4Q6r11tPqsuoA4/awLU2Y/shyuXmM+qgToH1pl9+QXpaydAnXuozi1r0t9X"
    "j0/XORzqDF3iYtjPB0CdT5fJ83QQ1Omz3NyHxW3eG+p8ssKcp0WUy2RXqMO8ifkP92GngDrch+2gzsrN6e+b1pjz"
    "PdbO3UOBvFdjXxZ7sTOozz4VsGtn0P5GAduyLI29K2DvrE5jbwLGvPnQ2WnsNQFjfvSSgLE8exow5sH3r6P9jYAN"
    "I6wHjcEvADuUsOupX38C2CTCBp2Rxn4E2GrCfk/9eRtgdxH2KmE3AvZ4lUkP3wPsHcL2XU7zv9h7JtzTdM81gHUj"
    "2uhC2ErAhhPWld7vfAE7egKdgwSYLRPPAmw5Yb0XpLHpgP16hMunUvIfMJSBqXMUBeyXa2j+A/bhCHPenyRgA6nP"
    "jgasbiSdmUh2yEPxHQh7jdq5P2DHkYxtP5rOUcQ+I+xAorM+AjaV6HMPwKoJu4dk6M7YTsJG0P7RTgJ2Bb17qYDp"
    "fZ0aKxCwm+rT2LYiL1a0gfY3Aza92t3XqbF/CVjtVWnsfcDmVbt6ZUr+CxjT/J8E7CYa998BNp+wD0gnfR6wRdY9"
    "nwRsKWGbaJ/ro4A9Wu3Kd409CBjqVhq7T8CY198F2BfV5hy7RcDeobl5nYD9k7BNAjbwZNrfLGDHnU37mwXszcW0"
    "v7nIu4e5H7VziYDdTLx8voANpz3TswArJux8mkd1gHUd5dJban8zYDsTNoFofqyAMU8eKWDMC44XsHto7X+EgFUQ"
    "XR8EWJ9RJj/bF7DBo1xemdrfDBjra6xr7C1gNxNd9wBsf6ud3QC7nrAC2hNeJmAv0xgVA3aj1dd5AtaLcq39L+HF"
    "hk0i/V/A/k7Yh4DdbvXZXwHLJ73xCuJLbwHWpcbUC/4AGOubt9H7/VbAeP49A9jkGnctq7HHAJtb465TNPYwYGtq"
    "3Lmd0v8B47VPe5J/PxawG4k+bwcM10Mau0nA8oh2rxawQ4kmrhCw6avS2FrAfk/YVTRGFwlYJ5KNywB7lbBllH9h"
    "kYAxDc4VsKfpHNoZgL1WY+qftYC9S1gXosHxgL1fY/Ly0YD9gzBF7zccsPhok16OASwx2pQrhwHGtg/On3CAgDEt"
    "DQHsAMI6U1v6Ctj91JY9ATufsFKSjbsAxuve/agtnQVMr4k11l7AttD7FQL2KWG/o7YowAoor8Tbc9LYfwthjo01"
    "x+9jAWO9/O+AnTrW1Ov+D7D/EnYf6SF/FrC76R1+D9gXhPUnmngBMFzjp9b/Asb9+UsBYx7ycwGrozl2v4CxbeyH"
    "gMXHmXPlBwJ2Ks2/6wVsDmFXAca5w1j33iBgO/H6X8B4jC4ArJd1z6UCdg3d8xzAhhDWna6bDdgYwu6l684AbDWt"
    "sS8nmpgkYPzupwjY4zQO1YCtJWwl6UQnCFiSZM6RgPF6n3PNHIxjS9jDRC/fETDmSwMFjPX5XgLG67gKATuJ3m8n"
    "wG4ibDG9Q7mAsexvB9j3CasgHSUuYPfRHPuqwMUeHG/yrM8KvDlmmF4+Asy2hb4nYEyfbwM2hLAvqS1/BOxtOkd9"
    "K/X1y4D9jbAvxlB+I8A+JuwFeofHAdt7oquraOwRAbuYcv08ANhAwu6g6+4RsIU0RncUeHPvHEs2o5sLvLku+Ez3"
    "awD7YqJJu1cKmM6JpLF1AvYI9efFgGl5iXrPcgFjHeVcAdt6WhqbJ2D8vDMFrDvp11MA60zY/0hPniBgbC84GbBh"
    "k0y7RhVgoyaZ6/djATt5kmmbqQTsqkmmHe1AwA6abOoM+wD21mTT/tIPsLmnky2C5MNegCXJZnkDPW9XAeOx7QJY"
    "Za3JezoAVlXr8pLUGdiA1dSa6xwHsGm1Ju/5It/F0E6tsU8EjNdc/wBsYa0p+7cCtpiwUrrnG4AtrzXXeK8K2OM0"
    "H14E7ArCHrgwjf0GsI2E3UZ86VcC9mfikQ8JGK+d/p+AsV5+t4DxGuhWwG6uNddANwD2A8JqaIw2C5giWroMsIcJ"
    "y1ubxr4L2OOEfUnvfiFgT9SadqnzAPtNrckjFwD2cq3JJ+YA9nqtqWdNE7BTSOebDNhWi67HAfYeYa/RO4wCbFut"
    "a9/Q2ImArSJb/Sq67ijALp9i6t6HCBjLnP1w/Ajb43yy/+MYEXYRrQN6C9hLxJd2B4x9ONzX3QWM52ZHAWMeWQIY"
    "+1iuIbrOFzC2+X8d92LaN6OxzwHrP5VssfS8fwJ2CmGHEC/4G2B3TzXnyl8AG1Rnju3rAsY85BXA2D80gOytzwHG"
    "fiFerzwhYKwrbhEw5mc/EzDu63sFjHnrnQI2g2yj3wesus7UJ64F7Jw6d72qsY0C9tCsNHYpYOzvYjvmJQLG71cP"
    "2MN1Jp0tBuzTM8i+S+NwtoCxzWomYGqau/7Q2FTAtk5z1zsaOw2wA6ab9rMx2J+EzaG2jADsEMJKySd1HGCPTjfn"
    "9OGATZlp+vSGATZ1pmmfGArYUsJuIjrrD9ixs2iNR7yuJ2A3zTJ53W6APTTLXDd2BUz7xZDXJQE7nLBZRJ9FgK2a"
    "bfL5GGCrZ5v6y5d5sHaaba5lPgXsNcLmEg1+ANi/Zpty810BY93tTcC+nG2u/14DLH+O2S8vAfb2HNPH9zRgnc4y"
    "++zXgC04m9ZjNLa/AOzH8017z08A67HA1Cd+BFjvBeYa6DYBq6NxvxGwKYtMved7Asa0ezlgKwl7gt5vDWD7nmvq"
    "RCsBm3OuqfecD9hzi815tBCwjwhbQW05CzD0o6f8f4CtWOK2KeX/A4zzuh43nfx/gL2zxFx31AC2eGn6+07iBScJ"
    "2BNE80cDtoywW2lteKiAsX1+f8B6nU/jQbrbYAH7iOyffQAbdL65ftgDsFspriBButvOgN2/zJxHnQB7jLAn6R1K"
    "AXuZsP/SOBQIGPOJbTHg5ctc32nK/ydgLIv/BViX5a5vI+X/AwxjIlL+PwH7YBH5/wDbd7lpg/gdYKPrTdn4vIB9"
    "SXlunwTslHpTL38UsFMJ23se+f8EjGnpPsCGUDxHP+I9dwGGsR4p/x9gUy405+Z1gD1woWm73wQYx0HxGm+9gLHf"
    "dxVg2keQ4td0zxWAXbya1sVEu0sAe4ew+4kG5wNmx9TMEjC2o9QB9sgac307UcBYBowF7DErjmUkYHrtg3PleAFj"
    "GXAEYD0oNm9PGr+DABtA2FyO/xMwbucAwAYRtpT6em/Ajlpn6nw9AJu7zrTddwPMjiEsA+zX60x9vhiw99ZZ/j8B"
    "+y69+/8w5/V6s6//LWAswz8UsDWkS/1VwL4kH/RbAnYHvfsfANtAWJzm0W8Bu2K9yc+eAcyOiX1MwApJ5jwM2C/X"
    "m332U8CesrAfA/b8elO+3w7Yi+tN/fomwF637nm1gHGcwBUCxuvwtQLGz7sIMLXBnA/LACvaYMZgLQKs+wbXFpHy"
    "/wnYGTQOMwSMabcWsAWE3UlzZTxgOq4gNUakn40WsLGEDRcwnpvHAPbkZaYN8DABY/lwgIDxenMIYKuuNOVtX+zr"
    "jWa8xp7YLxtN/rkLYB9uNPlSZ8COodi/D0g2tsd3h7jAlP9PwNjPpQB7YpO5Xvmvgne4inQ48s1/DFgtYWUki/8O"
    "2JLNbhxFyv8HGMYmpvx/gHFcKOvQvxcw9mW9APtKmVc9DWWTqOxxKON4ykeh7HEqewjKnuf4XyjbSmX3Qtlwmkc/"
    "hDKOLbsNyuZR2c1QtpDKroOydVS2GcqYh10BZU8RDV8KZe9T2Woo+4jj/6AsTuO1HMp4/bsEythnsQDKCojfzIWy"
    "7lQ2E8qGUNkZUPYx6fGnQxnHUU6AMl4bj4UyXouNgjL2Vw/H59L8PQ7KVpJucySUHb+U9H8o4zXBgVDG82VfKGO6"
    "HYS0QWV9oeycdW5+83yQ5R1oYwuXXUj0vDOUMY13gTK2H5ZBGfs6SqDs0A3efdfqKnMPii6/HfY8tdw55fbmtljj"
    "yWnKs/8pIW94sk4O+uY/lU2+or7ZtjQ5WTQyGe55x4XbEZX12VH1sdCb/3jP1AXUPk2j5xEpFLYMeXLj8uKNM8Tv"
    "U6DayCfeJAoKGPvKFmmJudMu0565GOyRO57owi/m7gDl9V0yNkT5+7f6AvbhKaY/dE/hnkeT/N4FsOGjzLVPZ+XV"
    "1TmWtL3yru3Y74D8nMtiwMMLrPhULbu4H5PCfTnGH8/Z/ZKwuy715vu6lH5zn9s61cWCLF0hyK/zSM9gXcmTA6hF"
    "5E/MmN3CJ1+1rU88R7FRkUlMxcNO0Ax7s3HuFlAHS3O4HdHfqco8D9rPr3WS8o/7O1p5/YS8tj5U+duM9ldeewRj"
    "g5W/XbaP8u43e2KNGVNfoTLvSeuq/H11OHcHWDwB5669L4T7vwzkqdbHp1JZzOpn2zYwRvnvgxihvL5avu445W9/"
    "O1zoZ8aGKX/b6lDl9RFyPER/5fUVqQ3es4W+sPpnN+Vdq39e4x2P92aZz8PxuIX82wsneseDMb4OxyPPmiPdiCey"
    "FlxK667OLckXHWE+54VmPq2aX1Z4OWM8lI5c76/ZZHWAQNK/y/14oQP67U8tXsgydAbxlDuBzsaNcPdCpuIMAFtY"
    "7dZJxRkA1n2CiW0UMF6LXwrYc9Z+xUu0HZGwvtPSbT0X9JIWlu2WFhsDKo63ZREfb6q2XpGtUq/CLUpZliCvs+Ma"
    "JNnDZ7mh7LFtQ8hb7b1N+Dw7tjsTby2zeGsJ8dbGfCodg00fQfM2D3TigWRXXQzP7K5tpaA76+efBrw9Raw5Zoza"
    "UT6pzkzmbn6Kh+QQTI+2fojrp7Wj3X1eykfHKRL0zEF13tyG/6GzbX9SK+er0vuJOX+yjfVXbi7N8da86U06Sg9r"
    "TWbvlXnpMnfNWQJx5/i+T5FO22+aq7vj+/2RdKpTxsv5xO24gv60bu5K74W5bFq6DVqWdQUbkSO0sVz584yh1Kdl"
    "RFPYp8OWm/64MlhbI33Ye2uktQg+O5/u04nWQmXQLx/SXobrNqfLC4W+wXe3+Z5NU8OqTF7G8nuc9a79p5l50FAf"
    "rplkYkkB47wKRcI9e0zz2hY6QjsLA+ZWkeBHumppOJrY2XqG7TvqKNjf0R5j+5QLBXuHtOZN7ROi8bXfyW5n2DHr"
    "DnItAdcw38jlvmXUv/bZXyjruJ5+9/NBxrVsfl5L8YnlNd3K2HZtOM1moxFlzjT3t95Di/rbUTp+xue6+Gh3XrGt"
    "YwvZYGO0J2kY8c3eMKe4DmO7I7+tceswzTPG92QM5y6Xtcc5XuPlH6dz/puNmfmm7gtHkBsxql9CY1Ki3FyEnWlu"
    "lsA9UA/Jy2DTPsjihfvQ94HKtU1z7rahyj+3dgeSaR2sOvtCnaBrk8rM5Z2n3Nz9Qbm8Jdu0lBv+Rw0Vv6PMHHdD"
    "rPsPtdrUU3iffUK+TxfixflED06Gd2F6YD0mSXXs9+Rc1qkY+obCSU5Lr3/tvOVtzYQt2FiaKW95RQ6PDuPBZP6w"
    "Ahh4U32TTiZOntcc5rbW47PMJORaQ+76DOJXzgndkjqP+1J5aof81Ge2ZYUwfaX0BCeti6b2xtS09Dg5pslxB/h4"
    "eLDKbf4FzS+UlT8iGYkyuHybUjtt88rypFUezb/WN/+G0dik/IXbzPHrCOOHNDCA9OUgHRPH3gmhV3ZTbvycpOfZ"
    "95P0PF3HsdrqtzbGHM4FMdPudSY9+wwV/gyB7M86amM2X90PUzN5zAKdbEObsgbmtRnTy/ecNJ0gjRS81VDvLbfO"
    "BsfrWxtA9qPVDdgcwPQ9pqvtwauM0xR2UP5k6l/ZqnkJH+aeirt13DW6zkkmrf/1HmCu38HxzxuWcPz3D2uKb4z9"
    "Jtvp/8BG0Yno6HMo41xzH0PZWorf/gDKeA/ve8o/P+zbyhtT/ifljXV+Fe7Rt9bEXhSwWorN/g1gHy50Y99SeTfg"
    "Of2Ijz4MZRt5373y5sfh+vcKGF+H/nDOScr26e8H2K6vDbB5oz/86SoTQ3/4Q9aZIZcob85jxuqVN/e9febIIuXN"
    "WW/XmQN9x308Qxh73o9UC/W57DSQ0z3o3T/dmK6XD0xZ57Vl2h+p/PdxHA/2m3nV3vvoenwfjMWy98hiLJadnxRj"
    "sex8W30C/MN7KP94sp0FPzTG3fOeB4y7530GGHfPe0bQL8B7DzLFsZaQH2Q3+LuQ7FQ8Roa/uuHz9bZtl3ydVi88"
    "vK4DfReDfMN2OYO97YorOf6uAr49+woGe3WiIJtmPvBWpsvJ9I4TIn+46Q/v2LL+cNuWrVQUq9BaxgZjFbrC+Djg"
    "d8inuRijudhzpZuXkfUWnb+MfQ3lPn5t2zeNPhI77sH2WzPPwrYVWPe3c6ihv9jOyVokXPfCZd5nF9L7BPmOWUfY"
    "dZT33hyXek6dlw9K8QPoa+Y6p8I8QZ44t87dq+b3nicG9M9Rgow7mvIPHBIgf/dT/nndBgXIxt4BMnV38P3YOvGb"
    "te5vO7dnxwC/eYngZ5f88WHix1m+SLJlMOkjaCdg3bCs1r3WjhO2cwhjnPBeVSaGcRF27qJkgC5bFKDLxsBij+88"
    "jd47D2R7i9gzgzzsbfGTWyclsrFMFAbo/AMC1gp7C9dxfEwP0Kfxnrju5LqdoC4+Q6qLtGdjGJNTZvFVm7/hffad"
    "5eY7DTobfBicn8K+tHZKtulxfhy9b8hPt1Rgc3vK4sd+4/FIwHg8oLz7thi7R7gn2wTvoHYhps+flPimPo+S10HX"
    "BMirKwNoY53QTsYuBuxi6/2WB4z9ucIafb6wRse1J993BpTxeZtToYzfaZJAR6dCGdtRTg6grSphfXV8wJrxCOXd"
    "036I8u6HP0B59+EPVd58AgMDbA29AmRwBWD3V5uxazsFyPzyANndTsk2y8K3vDo+rj0X0RyKkXxrsfgE0U6XF5ZB"
    "57d5iZLMwQGefahApS2LbF0K6ZhzLgxUrt1T62ESrxo8yuVVe4BdiuOa2Z7G+Tp2CqDVckEntOnYvg73l0pr1VLw"
    "3ZSS0O6s3DjILuSPOkhYVxUSxnykK/WTJPM4vrOf8u5n3Rv6Ued3kPpR57/hfuyuvLlHcE9wwQTz/hiDap9phm3k"
    "vA/2+dal1L9xa72Iaxo7linTXgfdV7v69NXz8E52fhHUiZ+pMmkH9Ynh1llj+E44/vngd4sJ49u4bxK+eV9yY57I"
    "Cvebc6Ccq4TYrWa3c2Tp0Yt/o2aPfIwIUDmd6NutCSwuKw9PZVibVywDHeX56MJMOydWuXZzez5+ujGz7Rf115Mc"
    "U3+9C3QM/fdmtR3Op5b2yttSuKAwOE6qqNXL67ASuCKTIzL39Xd9OO9mhhvEmvQ0d06gjDmU8rx2H+Gl6fcsGZM6"
    "w0a5+Ry0XSXK59C2aDRsPoe9lDcPeQ3RyK7Em0pp+mu9a5eGlu1a4epXdrxFMkBXLAqwSQbx03zgp9da/DTKObLj"
    "02gPJ+JF34Zx/kGAXwL3MM0iO8t/KAbmqpDXcU7Mv4xxcyri3tVMdr3zBVvaucDTON6CsXmw/uXzXk6w7HPT4fr9"
    "qc7w89ycimz/PWCie3aw/v55lblvdQzUfYlym667hOwF1K6V01w/VZEy42O60N5WZ6JrX+M6/KyyWWadAwX/ymLK"
    "D70PtOfKiaZPcm/Kd3PoTNe+xnW/GGOe5cb5lTk3P+bgOoXq9FrnXW9zm9k2iLoQ5/s/aHa42A7Jd4j9z3tT36f8"
    "NvvN854nqL8vmR+89o5kWyTbonGOZFsk2yLZtj1lWx8fOxj32wHrvL7r/4731tHfHc9wfdeNZ6kQNuNs03ZtY9J9"
    "7PwPr683c3JoGpHkM96n3Gf+6Bgd9jP4+auvI3v6wSNd3C8WMpLhkQyPZHgkwyMZHsnw7S3Du/vIcFueJgPke1GA"
    "zLblcMEGN5dVJA8jPhnJw0geRvIwkoffVnnIZ2NJ8jAeycNIHkbyMJKHkTyM5OE3IA85v3DqmirvvtLUfsNRZnx2"
    "/2leW619jV3XL4dOJP8i+RfJv0j+RfIvkn+tXf7ZeRO6B8g/uy7LS6ku5wPwOzMgkpkRL41kZiQzI5kZyczWIjO5"
    "fY9Wm/Gs9jjgmTmZYmDta/3kXxQXG8m/SP5F8i+Sf5H8+6bkX5El/+x2cS4KXVZZ656VmTqzuD79fST9/fRCOU4V"
    "c8hxbgc+yyZVTvfZpSr3+/nJ2IJIxkYyNpKxkYyNZGwkY78BGZvKNzrKpCFuF/c1y169DyOykUZ8LZJfkfyK5Fck"
    "v1qbjXTEWPMdniBaLKRzYvaEui9Uu3sKpbrdoO6zdL/Pq+S6GJ+DZ27o781EN3+ty3z+cyRHIzkaydFIjkZyNJKj"
    "38Q68Pmx7vntkl3z6AluH2XKyaPbxHWKrDof1ZhnoAy/zG0DxuYUEu1KNHsinMXyykzvXpHSke5ekExn0GsdQMop"
    "EK1tI5kcyeRIJkcyOZLJ37RMPnajT44dGJ9y5R2jSKZFvC6SaZFMi2RaJNNao0xL9VdNlJs14mORvIrkVSSvInnV"
    "emNQ+Zn7rzPtjnjGGmNcl+tEeywivhfJt0i+RfItkm+tNX4m0zh0g37jvfR2Hdx/b9/P75ooJibimZFsjGRjJBsj"
    "2djabJUzSGYdPJ3OMqYYmC/PS3/PrYvWdBE/i+RWJLciuRXJrdazpuM12P+WmXvSX5+Z/u4zyvW58dqOr1Hklxt4"
    "cvA1aPf0qxPZPSPeGcnISEZGMjKSka3V7tmD2jNspGmnvI7ee3fB7onX2PsF/e6n9wTa+wXtupg7Jkh+Ruc7RfIz"
    "kp+R/IzkZyQ/v2n5yW2vvcrcJ3/wSPccYr+6j1abdXEPn41FsjDikZEsjGRhJAsjWdhWZOG4EeZaMkgW3lDjLwtt"
    "LJKFEY+MZGEkCyNZGMnC1ioL8bzeVHurzXHQ7euuvJhEW9qG6oCdlbFSqssylmUk45GsjHhoJCsjWRnJykhWtiVZ"
    "+fp6f1mJ2PaSlVG8TiQrI1kZycpIVkay8puWldgeKV6nv/LG69jvsGeI+3EMTreAuna8TmlA3cdWp793PzPa9xjx"
    "4EjWRrI2krWRrG2d+x5t2WXHqUa52iJ+FsmtSG5FciuSW61x36O9h5FjSe39iSzv7Doijc12f2fa34i+xbOUKQv5"
    "/a6l51XTeNcBhjlSNTZRwE6nvh4LWD8ah3/S3BkJ2D9pzB7ZlMaOx/GksZ9CeQ6eWULPILo9NGDufnya+3vICrcd"
    "+rrB8PwZo9yYKI31AQznjcb2EPqpO73vzoC9st7sC4yv6nhG+nsw9dfCWrNtGF/Vf2r6+5frZbqy6ZXn80DAblme"
    "/u46wp0v9jvoudmBmDVjeK6KxnaCOX0/9dnt9H3NqHSdJFx/Un36e+tp3vc6YE76++bx5nvpebSYfhcSf9NzZyrJ"
    "63huwjjTJ5andpxPrLkkPH+SsrxFnvhT4qV3T/TyRC2XbJ5k8yUH+NKUPPdvtK8VEK31o+9HaI4NJto7Oc+tWzLa"
    "zXOpv9vR/BhOPOaEgLrXn5L+Xk487rA8l+6LWS5Q3OPFNL/3C6jD7RsQUOeTFek6e0EdbDM+a+eAOvys8oA6/Kwi"
    "qFNKdapIP7iUnqWEOmUTzDqfx7x1LiJ+/yTxrQ+hzp/pGc6U9HdvkrFboQ6fg8jP4nf/U0AdfveXoY5NM8PoPk8H"
    "1HmE2vxLqPMSjdPJ1rN+BnXeGCOP6Y+FOoesNOvcCnWY/m4cZb77dQF1uD1XCnWWbzTvsyagDt/nAqgzg+RTr3Fm"
    "ncUBdfi95kKd22i89xtljvs0qHP7FNOXzM+aCHVenCLPwZMD6vB9Tgqow20+Uqjz2tXms4YF1OFnDYE6rLuuXGI+"
    "qzfUGbrE1F25f3pAnU+XyXOnC9TpQ/K+wwTzWaVQ55MV5twpIl0vDnWYXzBP4Hf/0vGvw+/+MdRZudk8e5Tn4N8c"
    "V34gP9TYXwCzeffrgDG/uZ90p1cAG1ZlrpWeA2wSYYPOSGNPAPZ4ldknWwCz+ePPAJtXbV53r4CxP+ZOwJCPaez7"
    "AsZjeC1gyLc0thEwm6YvBWxyjZkD+hLA3q8x36EeMNuntBgwlKEaOxvbMtYc95kCxjx3KmDI4zR2moDx+40RMJbf"
    "IwDrTvxpJ7rncQLGbTkcMOZrPO7DAFtL8zVJes5QbAth99C6rD9gHSw52hMwnpfczt0Amz/RXJt2Bcz2ESYB+wHx"
    "jJfo/YoAQ16Y0tUETPO31PwHvU9Nc/tOY58C9uP5Jk18ANgK4nX7npvG3gUMzyrW2JuAId/S2GuA2TrHS4DZuuLT"
    "gCEP09ivBYzp7BeAIV/T2E8AY1nAY/sjAWM6uw10ZZ4jN0PZJJb/UMa8eDOUPU5lV0DZ81R2KZRtrXLtV/nAn3TZ"
    "SihbR2XLoYz7bwmUPUU0swDK3qeyuVCmbTyp+Q9lLL/OgDKm69OhrIDGewKUDZng2hnyYc2vy0ZBGfP44VDG/O04"
    "KGM6PRLK3p7j2hkan7vAtV/Zdp99oez4pemyQVB267J0WV8oY9rqCWVMUxVQdtE6187AZRcSDXWBMqarMijjOV8C"
    "Za+t967VDt3gtTMUUJ2gNdsGR16zDScZVUQydcp41y6a0jMdt27fWnOOf7jQvYeuuwjqOotIp1zm0jTrEbruLNA/"
    "lM+zpzje9dgJNa49V9c51fGuo+w61VDnyioXS50XO82VM1wnNtG0nd5GNHEY1HlpvXyf/QSdidsxCOUAYStWk54J"
    "2NPWdbsDxv34NM3f7oAdR7pIe5rHHQGbXm3au0oEbBjdM1/AthD2tfJiX5HN8HMBe4Pm+z8FLEbv9zcB43f/i4Cx"
    "3fN1AdN0l9IzBYxtos8pf53wCcAWEjaA+mwLYPlEY/2or38mYP8gfeNewB6yaPNOwN61dLvvK6/+xrrytYB1t9YI"
    "GwFj+tw40ZUzNsb+jEsAq5lktrMebZ7TTGwxYPfMN9tyNmA2v5gZoFNMBZ7Xnvp/kiAPT4WyG4hGT4Yynicjoezd"
    "GtdPwmVraRyPgTLWCQ/XNEA27GLgq6VUtwvZqw8Evos8m/upO5Qlprk+jUa5X+e10fIYMU9EG22CxuGrKlMmsD27"
    "HHSCbNqObUY5Y8sXBfLlOh9fBe8/Zv54hYAdR2O5FrAn17vzRWMXCTrtrkRHywQaWCzQMtdHmrR59MyAuTpVGBe+"
    "52kBc3WM4FeshjKemydB2WdEC8dCGd/vCEGvOSSAL+8XwCcHBfDl3oJetKfyX9vvImCsj3YW9OCkoP9wblCkz4K3"
    "Gu77lkvbQTSJOs/u1ny01589SJfqKmBHT/TOxdtnm1iRsA45Wpg3Xek9pLbYNoISQc8uFNYatp9pnnVfe31zMmB/"
    "n2RiVYB1s+wnxwJ2vrXGrgxY2x0IOqbG8iGgItVfl7l+94FCu7+odn1hPUlXVtY72rYeHMfa000sSXSCtl2tJ0l+"
    "SX2Nva+lTMllMeLrpcD/9O8E0XyS4or1+A/Teh88q4xin1K6Jc1h3GvD/g69huDnxZv4vHzqo2LrWdzvmjZ4nnGf"
    "lVE9rM99r/uZ21Zo9Y/Ut3pcHaHeDOt9muJPbLK3Mdhb1+pdkZXNVAff3aGxzFfB8Xs3ObIesJrWdpdPoZgeJy2H"
    "MbZvFo15CwVeOSG8yXHVtj65xHw1a0yXtokupjk8Dzo6Gs+2N56Oku0ePySdORrTtjemOI7DBNv4VWQDHQrYF2Pd"
    "OEPeF8UYx+sx1hP0PLbj9b/AjOPktXp3iE86jPyt19I6qtdk1ybKusdXY1xbAj6b6fMFsi32XCnrxEMtfZF9vHXV"
    "Xv19UJ2pd/K9WKfE+YF9Z8d5efw7yt8/VyRc98Jl3rV8V9DtdL2mvpP9fjv72C3Y19ER4mi17VrS6/Q6j/W6QsFO"
    "E7Rmy6PfhWBHa7SJnUY25xrv+/HavZ21JtJ86hbiUyXNz6JiXmXQnan5BSlqSaT+KErN0uJ2bYBJJbOsX59ZrfQq"
    "2olmaEFlsyn26U9FxhqJ8F2XDNSVtK3yFLDjo41D07KmY2XNn7eqXT8Y0/3pxP8+q3Ltk42xEcRHaid5ef5FxI8f"
    "HO/l+Stoj+kRs7w8fyvNwQkjXJ7P2IN1bi7ClB8c7b0Us7R5s3d9fif5rB8WbJ5f0ry+aZR3zvPzOkzy52lBMdUz"
    "fOyUtj1vUoBP4pQA+2x1gA39hAAb+pHKG4//Dn13H+Edy7y1dH2ddyxfI7vlp2d4x5J9ZOyD7CnY5wune8eSY4PK"
    "R3nHkn19V4/3jiX70hjDsdxSY2J+sdO2rtI1gFaSAW0uCnjXIHmPfV3uY9fg8/yC7JHv+fhgk7VmnMrRm9zYFN22"
    "P4I/bkCV65tKxVICxnvuNpLf6VnAXiPsFuIZjwPGe05Yh3gEsLpq854PAMbxmAXUv/cANniUq59o7A4BYxq8GTCO"
    "PbyN7ATXAPZ7opfV9A5XAsYxeTpGT2PrHC//Wkv9ebGAKeInywXsHbrnuYBdNcltU2ovkIA9cGEaOxMwHGv2cdvY"
    "F8QTJgDG8YR/Jl5wMmCXT3FtLCl7ruPVD9dSbNCxgB1a58bOpuy5gJ1T59J+yp4LGOvjrNvtI2AcS9LP8foGma73"
    "AkzHGXHckcZ2Bexl0vOvJzrr4njnOLelg4AlqC0JATuI1h1OAPaFwFO0v1JjnwjYSpJ3/xDim1hX3SpgHL/1huAH"
    "49iSVwGz+cSLoDfsQTLxGdTnlevj5rJdKiiWWtD7fyHEMz0g+HHuE/T9u4WYpNuFWKPvC7FG1ws+kO8JMURXQtlc"
    "4jPrhbii7wpxRRcJvq16IeZnqRDfs1CI5Zkn+LK0reRMWo+cgfZsJ/gTs/7Oc3asTzMYcQY3xS6SgHVhNv7ERMyU"
    "32VMU1NMnyfrX43nWUw3+QPrMZ863nt8VGP6fjLd4x3H1XsytcO+9hXhWr/n29dq/aE0i7ZzLHama96hv1eSPL4L"
    "YsqKrdgt289+I9RF371UdyPUzdSG70Jdbjffz667HOr+Z6F53xMte8U5UPd9iqnbb5583xlCLJwdvzPZ8d8zw7GT"
    "Y6GONF6sPxSp4Pc8GuQl2/2Y9x8aEAO3v4BxLMxgx3/N1cfxj8vaIyDmfmfHP56jk+Mfs1EaEDtfgPsbCDue2rJN"
    "eWPLj6Z9Ef9B2W2tG/+l/OPH3w9Yp74jYHzdnwJivX4XsE59XsB4jJ4UMO6zRwPWtw8KGF93H2AvzDSvuwswptPn"
    "yEZ6i/KPZb8OMJyHGtsUEHe2HjAdH4JjtEr5x5avEOLVzoOyTlS2SNCzzhbiO2ZD2XNVbi4BO/Z7CpTxXoSJUDaf"
    "dPtxGI9GZaOFGPERQkzcCYI+drQQ+10p6GgHQdnCiW48kq2jDRHivPtDGe+b7yXEPu0hxFvvKsRRd4Oyrza4tu1M"
    "8UbFpDOUkl6Qjf4QIzuK1h/2prICy77Ba62aEd44KpsXdA6g3fbKn2dlyoHQlWJQHKF9drzUd5T/Xp6BAbFUvQJi"
    "qSoA23eW++68r92vP8oD5iueM23vo7TzMJQL8Q1n0Tiyztcyfk8nSGcNE2vS+vyhmYJLkrneOBnaQK9pYg7wk3zi"
    "n+wfarn4olB+iOAlSmuPMErk5BsK9L2w73A3gZfvJMhWjG8u8Ynj0+PuKG/sYY9pciyfIh91GfgISonXd2Z3nkoJ"
    "jZJMBMDxgl3hfnbsp62XFAoyMIg/4Ro1Djw8zLO+E8BvBwbIkV4B+maFoE/sLOgsuBeqboF3LxTfD2NhH6329lF/"
    "JfsN8oHn2/vPXqj27j/7crl3/9mIkV6/m73P+XDlvz8afTX2/kz01dh7G9FXg7kIbF8NP+/22V5fDbfz2XVefwnm"
    "AbD9Jbgv3faXePafWr62RSArC1SL5m6zZlrIbCp5BqtvxbndQgvH+lzvEstSWBUG+NR6AMZ5ihlDffvNWm8siU7s"
    "JvFt7YuWYkmunOiNGy4BJaiU6neGNQjzCaXkGNYiujZO/N6242d6/6IAPyX6FOcq03botzf9DOUfMztJsC2w/xx9"
    "0vfUmX4k9Elzvq5H1nh90htr3Tgr9kkzdiDds4LWAAcrb65s+3rkcxWkm181zcvn/kvxZnev8fI59hUOH+Hlc50n"
    "ublIbD63usr0zyWF95RiphYvdXMJSmsk2zeM8XB+vuFhVTLtaV9VnJ7BMfk7tUC8Uor1NTy4oLBBcysqblgXlZSm"
    "GiBGqSRT6kp5R9VJz6OUsO6afrHWnBBzg8wWYzmvm2LheW4Ijl2Z20Ip+5imivBrmkT4x1b4QI6/DKqv9O/+yhwH"
    "uT78GFZke+94bjFi/lB9LPtlbiwnmWzH5O7ruHudkCdLvEmffcCydm/HP660h+MfV9pNiEHh82bLAOMcmreSzloM"
    "WPslZrxInoDx+/0P3n1/K9fov5U3fyhjHwJmn6/7V8A4vypjbylvnC5jf1De+I3+JON+K8TQsWx8BrAx48z3ewyw"
    "ulW0RqPrHhawO0gX+anyzz/G43E31LFznfI7oV2950pzXK6D6xnrXmVefyXU4T65xaqzBuowxnk3uc4FQhwZv8dS"
    "wN4cZfbtOYBx3nGOD5uNOg3RTu8FXt2LY8sPXOfVvWw9D3Wvzy36R92L8/VyO1H3uvMiipm/zKt78TgvH+nVvarr"
    "XBpAGhoq0Je+j617vVdrzhHUvUZOMTHUvVaebGKoe5263MSSwvyRzqqeRM8bMs6rPy8HDlmosotHnwv1L/LhgzrO"
    "hutPFWJDJgnxHacq/3xJNcqbs6VK8P0cD23T/lOpbXrNwW07JMD+v1/AumKQ8s951Vv57+neXfnnduqu/HMmdRTi"
    "hNorb/4cI5+BtT8imxw3hWQTzKd7OpZPx85xwP3swLqvAuyQXeh+QfXywSYY9KxMsclxurZYec/b4zwzmg6RJrTN"
    "SqKVi6tc21+Jz3pEVbm/z1xg+krKQKfNe0ve97z9bOmw12JHSgAcTpeM5ervkeKQ40BnCaAz9mcWw7W8n7wL+WX3"
    "od9l2xrm4jZ33CfQdXkhYtp28E/MQ69NoXWfjzReUlk+LO78xtgvl0sc1tL62rV0XVHYMY6FjVuMO06+U+A4hU3s"
    "+sR2jVts6KXm50SJcH6zolijrSHNKpIBK8zeuTofc/H4uYt69nmd5Ji+MF6z8lkAxcCTMsnOS4kOUS5yzNnaKtcW"
    "vIJ4UR7VPY+eU5iD5zajgzbeHG6EgtYvlLKgTdUMtNlU2pNytki5uPQa92aiv+vBn1BkyUE73od1x8XKzKVlnFeU"
    "ZXx35k+WEeDxb1QW5lvKTA7Wvm7NFGaRkZwqg+6eDT2E5WdMg47gu8bnMV1Jz9P89Ror1iBG119GZXmR/I7kd448"
    "lPNScdxvtrR5o0Wb8Yg2I9psRtrMt3TBrWQD/bzG5aV+e8C1LrDaMXXSesufMoTtw8pro9qH7YvKG4tQTH/HMsgA"
    "xAaQbQ7v4Wyne4S1X+k5va9gO0OZVmHJwjDP5z2J2VzTFfytud6jnP5xHv2eObT7gRbqa92mPys3t/H2oknOwYfv"
    "Ytj1ml2nbVOfNF++saV12sw6aSH4YbYXbWAuyGyvQ5txB6D/djAfKiqD5R7P+44heVCY8z7LlX9+T3120CGWXt0W"
    "eFo+9Sv3MdPAQLhmmKWbcf7Rr5z0/nHW1/S1x+Qgk1gmf0Yy+cG5rg9vL4uOG9fkde6+l2QO/V0g5M49ocYbP/gz"
    "wa+Ub9lSuf2ce+XTjSY9X0h2pmz7xcib16y8NIfd4d+sfcBpun0g2SKWAVRHkXfuq8yc3MgzmK8NcNJnhnCu3Gzy"
    "rXN+aPQx9qN7JK17IN/U64WvG1Tar9NqrdgP5crMzavjahzSfxNUXpFDe5OgUydV9vnxmf/+UaX36rGMQvmSF2Lu"
    "43MLlbtPL0gmPdxM7zwwx3fWMTT7W+9aEPJdt6fcl+QJ1mM5i32rY2h6qezPG3g1y2vCtG2gNe6HEa1l2zaksbyQ"
    "13xe4+5NrYDxwuuGwnXdwBZS1IxrCeRVRRliEbg/cC/UmVY/6bOmO2exLmjr64RM0pUUhpzTTGZy5m8LIczs/Wb7"
    "gJ2OfW52fE1QDjM77seOh+wuxHPx3uWOyn9fc6azDY4bHX7PW5FFqzinbV6qfYXbbvD2ldQH/S29knNJoG446Aw3"
    "hksJ64SYIIfsNnS1ZHvq9+Ds7lEOOrzul8mqeWIzdrS1PBFNoqXmqF9MRR7MwfE05kXK6xdP7Uld59KldGYI0liJ"
    "xZNxz9NTNS7tSvZ8jZf7tCVutSUfaKygCc+2c7PoPDjS8xPW84vg+cXK3U/Gz4/Bte2Ue37TUT7vVwLyvIzmCfdF"
    "J6tu+yz1BMxbzX1cJqxnw9yHrxtEv8tzuEfHDLJeWfxT98Enltywz+nlOE48r83OAYnntdl5HvG8tk9q3PzO9nlt"
    "Zda5yHhe260TzbwRTwgY56nA89rs/IJ4Xtuty8w9sXhem53TD89ru3+dGzNrn9fGOf343NVrlX++Pzyvzc73h+e1"
    "cSwo51u5RMB+MMWby45zAWIuO84FiLnsOBcg5rLjOOVZypsLcJryxvjWKm/ev9OUd1/4Kcp7FinGTHMuwCpBZzge"
    "yji++SjlzSlzmPLm/RumvDllvqO88d6DlTcXYD/lzQW4t/LmAtxdeWPFd1HeePCuypuPphx4hq2b6Lwttu8n6Gws"
    "1AnvyDNtbzHHlSmYixbnF+ZL4b30/xTqct4Vu+5W5e5TuGS+XAdzVPHeIcYwR9XBI00Mc1TxHhfGMEcVn7PN544+"
    "KmAvTvHmqGJM1XlzVDH263XeHFUv1Zhtwb00vCeHcxlcJ2DMLzYJ2Ixab44qxjhPK+ao4vOyOZfBCgHjdi5R3rO0"
    "+XnzlTdvGecBmCVgfM86AeN8BROV9zwyPkd8rPLmveV7jlTefWiMHa+8+9cYO0LAuK8PAmzObJNe9lXenEWMDVDe"
    "3EP8vL0Bs2ke98zzvgmmwW4CxmNr5Mio8a6p+P64puL+RjsA2/xviaXzzqHNn5+9vsrMl/GOME8ZwznM54Ix9jsB"
    "4/d5XsA4twbO4ReqzXnzqICtqfHOYcYOmC7kmat2c17Yc5gxbqc0h3kPDM5hPi+e77lJ0Gl4Lq4XMO6zVcK8YWyF"
    "gHGejyUCxv05X5g3fM9ZwtxgrE7A+N0nCvOGc1viHH5pjonhHP5gkdlnOIdXWntCcQ53XO7msLbnMOcxYZrAOcxn"
    "/70xxjuHOc87txPn8LPrTAzn8NL1Zp/hHOb8LnwdzmGuj3OYxxLn8PBN/n6H+530XOE1WqFyc6zyvmDeA8y2mvJR"
    "5j6r+0Gm3zTKzKtfON3Nl885nLku5h3n/ZCoK18HdTGfeCq/As2xxSRjLg+oa9/3EqiL7ePcTlj3PKiL9+EcmhgT"
    "PC+grp0P/QzsszWmfc1u73ioe91mcyzsuiNBZ5pbJ4/XsUIdHLdUDlahjj2W3xHq2O3BvaJ2O3CvqP183CvKzy2c"
    "4t0rarcJ94pyWy6Y4fVv2O3EucG+Lp1//URl+rp4HNaMMHOKTia9rbLWe37pc5cF1x0o6LmcB39yjdtXRQH3s/M+"
    "YvvsvI/2dZj3Ee9t85HJNf4+gZsa/t0AtpZCaC+OO+b5XQ91OD8wn13CufMvVt694Lw3le9zvkCH9n3OEersX2vW"
    "mQl1PlrsnkuDdWqhjsQfOVeqfT68qnLzhtkYX3ciYNxGxo5S/ucnHKL8zzPYT/mfZzBIwDh3V2/lf57B7sr/PAO0"
    "7b9wmXkd2vaRj9kybJ6Qq43rIe21U+Hyp7Ju2tGymWJOu3zY52Pn2nas+B5eY0v5fPjsu/7T3Hq8Bpk/Mdw5Q4Wk"
    "a0q+iTC2O7T3ot+hkN5pS5Wpy2OMdTbPyVfm2b6Gz6D5PyE8WTHV1j7FTYjpY1nF8qkb+LTteCper+u8JTiGRZZ9"
    "3LYZFVaZNvJsfMfaLnkF2M6zpa9SwbbOfvmm2NjRth7R7TdDt2Wq+fIf2H7cC6x9JudDzEFhs/sz8xwnnm8XFrT2"
    "81My5aAN+uS867QyXGFlM0wXlIWFZHcu84tNb/bp3vbOfG/KeDbHeHUn3Zrndyn5fTpHcQjNNm/DxiGg3s1+2V0E"
    "P/zS87xry3LLn4tryzeXmet/fE67Rf52Zo5b5fwjMfjXGGMnnOFbADE5SSt23Y6zKPLRtzPtxy2DNgyyeAxfM0SI"
    "01Mh4lO5D/zk5ECrPr9XQpk5aTEPi4L3tNu4j9B3gyFGlLEwOUQwRirMvk9J9+R9zho73dJrW1hnk9S32I7DuCu8"
    "PDuRfXxS3CeGTooN9ouhKxTsUmtGeG15k2tMu1SR8j/XB/O+9fSJSfGc86S8Z890EeIYygR/fYkQs1AoxBMExSVO"
    "U24u31hL6iaxHUsdSdj7jlXz5w1Bfjk1GptWNzYsE26hsSlpibFxt5S4o58vL4VSabJ9Fs3tWuE4xcKrjPXeKvU5"
    "65rhmhLLih6CPvWGBAz3qW9CF/rF86K89LPX9Vjnxpr62Xb19X+wbF+v0Bwob347R5xzYrhZLYqKG/7Xjv8qcZxS"
    "x2nfiHbAy5P8o2z7rpdG5p4TI9PYr5ZzXtQ3XlqRhRkwgP8Vx7O2vySaNu2tZX3WicjjOT63MmvrUeYKmc2vlQGl"
    "juAnQT3yUooVObLaPYeQsVnk37uFYkz6gk7I9XviWls4B2nsWK9++tvVXv309Zle/XT+eV79lNuC+mnv0XJ8iLQm"
    "0/G33Cfs93mMeE7yG+A5abbjfkrxj/YiJ2rVeXgy8ZyMeXYqsnhYFnl42i7PqdzuPIP3mfC6E/eZFFp2Gs5nlYCn"
    "9rbWHUkqi9Oc57V1UlnnyjV8vt627RJpP3eCbGloo+H7OnBvbj/r0JwriffHajvMErr29Jipu/Ba/62Gf39yTNsO"
    "54YpkNZRTizv2/xR5vgZY7ct+NMjJ23Zh+JTsY+gZwblSn/Qos/+S9M0so7Ge7VlP12p3HNwc7bA+bEUPqCoSV6r"
    "QtVaPmFkgAqSATny+BzXWZXZ3cLVq6S8QE4IuzjqKqjHdFnuPSfgyaVee+F7G0wfhZTD57q8dKwqr7UiGo9o/Jui"
    "cX39W0tMn9i/Yy59xiP6jOjzG6bPCy4w9xUMbwA/U+be79XWvSN6jOjRpsds80bu4DEfebn0ZlbjGeLeuCdirJPe"
    "78Mxp2izTmxz15S8jgzr+494Q8QbMvGGsPSENNmHvou2ubTMe1a0v3CYMuOfS5WZkzFhyT/9O9lwr522qazbxWf0"
    "Yvt0zp6U/KX7sQ2X5fJAlXu+Lt4foXNwHa3cOGzdjqHNOHdbss+CxhLPHcN+mbyXUvP3cutgn5Qq1+6+pzLjyAvA"
    "RpUkHOPG2V+H/jauW8Ftg7bHlXyOUqnPmEn2lpjlbxgA3/raxYB1qnC/NXa2Sp9d2LL5Q9vc+SLNkD+05c8XCZN7"
    "B2MJ7b0Peo/WMrjeb19UkA+6t3LjJ9EXpiya7HGGu3fW9i1NF3xLzCeMM2+a9QOxNNhprfkA8kxvZAvfIBlekaOM"
    "ztF4XAFjmwd2NN3d5wL/2y7jbbqE8qPxDqWTSberD8Ph/GJcgvgKx2MfBHhX0heU8sZq2jkiMWcS53TCnEmTqtyY"
    "9Y7KzQ0p+bP1GbZ+8cf6fHKW0Wg/tvNSYlxnap/yBkHmtiCpwMTNUy0RmridP5nXfEmpFzLSayb21hWUAaZBO7fo"
    "AcrNh3rcaJeGMtFPX4FmewbQOOY/4P3enC8A8x8MpRwndcJZ2ZyHiXPdIQ3znuQPlnlpuBDWRbas5/w1OieRnd+h"
    "uMrMLYTv9+IUM2fdbsI9OX8Tvt+MWjO3XlJ4HucowvdTdWZbJB/P4Sqd461M0LPbVZm5UzCuh3OyVI1wx9bO/cM5"
    "bvYU7sk5WnBPjc4nw/ll7D01nI+G9+bjnhrOqbNyiVf34vww0p4aW7fcQoyDeXox1ct2rZD5XK2CQsdJFBnFxXa9"
    "dj7RPRzk0377rhXmOi22VrggrO0mkb3txsliLfLdeNYrlkQ2Nii5HZVNtA0lwpvCAnQkLat/EdF8RPPfIprXvP6F"
    "fNdO9XS+K+tPsfR1zoVyQo1bh8/a0XklUG7qfLycn9dPXnMuM5TXW6vM3IhMAvq33pe4kzLz4mD9ONXj9l60zsyF"
    "e0KN/7WsC+yk3Jzq2dxbVZnPkO6N73JWQz9/Htnk2qRNLq7c/Y1+dviY8sZDIt4NVi/imTwjM59l1rJn6+U5be2T"
    "vQkkO9qoD1Gs5/a5DYOxyOKdy8A2zzRUCzSUbY6DHfycxPQgvNUUPpA5cDwG/pmwfjWnofJCp+l7QJ0wjbM/bXhL"
    "aKxZZ6Tce5yXkffmMBXw+VaDYRzzHDdmrlR545wwVwPmP3gLbDkfk74Qp+fa8mAf6x7axxtEb0MFetP7+l6la85U"
    "2ylvzY67/zizDT3H/cf2+E6H8Y3GKruxMlctzT9Wkj6+JpbO+xnlgcvt05Q8cNno06l9kbF0jlmPL7HZ87np7/y2"
    "pTM14dTSTHaM5oofC5qbbAfQNFGivLlLeZ29tsqUzUwbXUmPjoOd24+mgnKixnz4xAonTcTsv/ST/YMt2d8fdM2B"
    "8K4Ybx1XmXNXNscZ2qXUt417BgvCrTdTvhInnaMNY9KkuYtxJ7no2b0afhxpjdGxY93zc5Xt45jp5ujnMj6/aRDd"
    "Mw76IV+D+Z/5Wz+nkddkuJbzS/M3XluW4dpzJprfeC3S3P+p9HlYLatLNJF5NIqu1qeL1Id7sZzsp7mc/Yu+4VzO"
    "/o3OZRTkXjL3cxnDxCHZvtKY8ubac4R//S0Z8G2SF9w3iwSfchh9bQe3dee3BVt3prZlq4NHY9r6x5TnLfMYjuWz"
    "z0XvCTQgnZveE96oyJJvYXN/DtgOfhTpuT2Vu1eDY/XtNmOcDedxDHMuOrfZ8Wuz2pbnl78DdYnu1ntz/wwAmdEc"
    "zypX3pyyEk2oDONUoMxzqisyjG1QTOn21rn0ffagv/l84WHfkP5XroL3Ag0TZLB0tkhvld1eX56PTb0mHkL3+ILW"
    "bdlcF3YvURLuHXZvUzZtf6bh329ovDtYz9V788M+t7wF33/B5nT7roXyXUNe35V8EeiHbsp6ZAf7pNn/hiYsWEPk"
    "vNo1Cxris5Ragt6zpbnyLGTk6RZPjGjMpLGKkSnZXegnu4M/mXPTofxoZ63hgvZ1ht376adPDPHRJ/zy52day3a1"
    "dEReX3cDesokx8phXd6U87iC9vC1s+ZRAcyjVOz8V8FyvZB0Qm5TgQrOva7ri/tCm9+kGGtyLEMr3c3StJzJwSbI"
    "+gz2KKaZfOXmkNd08vxY93dsonl2hl1Xn0/Hv984TebNZ1lzNIpVbDuxilF8aRRfGsWX7jjxpcyTiyx9TIoxjeJP"
    "d6z4U0nnY72vDGR8Z7q+gsaddUhbB2d9ls/kLYOybO+VaU1XRjypFnonOtvNh+62w9luyBuGKW9+D5vOkjB+sWj8"
    "vvHxk2zj5dYci85PDIwX2K5zzD57kPMO4565fqPMM8baCxifIYaxT8Oqgvkv55UPysWxS0X6ew/LZnd4TRTDnPUb"
    "bYecLfqOV1YFj+muwphqW9ieyrQBMY19Vmfmb9oJsB6Ue+LTje7Z2faezbppZi62VD6ChW5bOdbNzjNh2wLRxqgd"
    "sct7enUjLLfPzsM4k1zWLXk7Gr+Lp/q7PneKrmwyP2zqWjIak+YfE543k4R5E+kJNEZlalVL6glRLOf27/OmxiVm"
    "NwbRPhL7sz32kUR7g3a8MW3Ne4Nsu2w+rM/sdgW1Wevziy2fdETHOxYd2+fa2zoY+1ibf0XsZPJZt71PJst8MrNZ"
    "vmX3/EZ9LvU52inZPxnZKb8ZO2UBxIQE2lGazdMZEDwT5TgJ7L0o70zrG5Mo70zkBxAVvijvTJsaK9Mj0/J5ZzLa"
    "X1VLDFxLcsxv5tOU3DNRvp/t3+fZxDfaOinGIEc5MLKze7RUDowoL0nrG5MoL0mrWb+3aF4SKR6Y4/PsfEnf9lxK"
    "dl+xLNH1X6H7XLje21c2xvu/utPaSN+3hK6pAxtWLufWNmVPYGsMum+qDSu8kdFStq05Uga8rgLKke5fW+/uq+Ky"
    "p2rc+Ggue7Tajc+zz/LBXPYFo9zYPelsHb62+zj3rJfGtlxt5u7B8/KYLvXZMnz+DNOlfa5L0HlEGpth2WBbdM3Y"
    "NMtNq19sVjZTHXx3yT6Lcdl5REuLaTznwXXb4ewxJ4R+1dbOIcth32Z6WOPZUrRPh/K+TP19G53LpX3AZ0dj2ibH"
    "FMfR1kVyjVndwXXnvKbqDZl051hSrc10j2xjVqMxafkxieZNqDHKec0Zgp+VRPOm7Y2JnaeU94vx/OkNsorzgp0J"
    "+khzrG3b2rhmWiynOqEF9/ptc8Ipa6mzQel+p8McjOJphPFKbr+9mQmwx+n1ddBck3L/8N7r3jS+9ngH5c7yy7dZ"
    "bNl9OwnPxf2KJdtcO0KYe3KuxG7WOrQA7Mopm8Y205YW9v5lypuT0s5tyPeKqeCcZH79x3qKfo/dHbdcr7Mvp/ZP"
    "r06/11pqX1HLLMNijWaPeL6fGhWc+yuhWuWnefMmZfKGhFvLZWpdWC9tUIM7EM2czTa82mhN3xbX9B3I/s/22nnV"
    "3vO6B52f/r5pjdde/PFpXnvxPXXuOeh+e2RtXoe8amjEqyJe1cy86vqIV+0QvKo/8JmaSeZe/J6Asd2Zsd0AKxlt"
    "5gfoGsDr8LzntePT38laL8+7nrB75ofjeXnAVAoF3vkFtbsXYF9MNJ9fodz8BHgd1sF3+3CEee+k8Fxdx343+72D"
    "8nN0gPfqBnMLzxqx1wvod85lvWDLkG6gH7PeXEj3lfzgdv4I9r3vSv7O/ZU3fwRjgwFLWFgfGJ/iKvPe/aa5Y9hV"
    "qCP5O/tBjsuXl5nrkXE0trPWu3MFx/AGOs+7aJo5hvnULzYdrtyc/r5qqTcXBsc1vEPf3Ud46SKXMQjyD7bE+PIY"
    "HCiML2P7COPLWD/hnhtpbu0lYE+R72RX6k9d9sc56e9TxrvjyuNp5yfRvAXHEMeEMa2/SePcjeQf9tlssKvkt6AE"
    "FHh7Xg6ypvV+6oNlXzjPWjg1UponaJ/JB5vAANg/rH/nEy1xXNXCahfzOz+kv/LH5lX7Y0XAq3T+QW7rDcqM7yoG"
    "m1EzEl7MoLS0Hu/jtin09nRR2LDg1vGpaAocYq1SGeKicHp6dgujytzfWWwZyoA/k7x0pqT55EGADV2S/r56vBs/"
    "yNgz40xePgAwfS/9/QFhe8M6+aJ16bLdlTffVHGVuw5n7N3T0t+fCHFbL633rsNvXeaV+fMnmjFdfnobz0N93f3R"
    "Wjtaazdhrd2V9BvUu4JsS7a+0j5A38F72fpNuTLPrupuySXUGfkcLNQZ2U9wkCDj+HlBZ2OxH5911RbbQ+C0vXjC"
    "pnD8yiZMNInvo86jx/GvDf+WMk1NSdNNc+/nb6EY6Da7HyDMmNm8o2CUV+a1W+SVeW8uM+03eP6wtvedCff7Zsa6"
    "bXmjmzrWYRZAjjWeNm/FM5z0OHG+8JMbdKPhI8xV1Mlk59DlUm7oYZCfKMx5T+jX7azM82iSCs6STQuhRJCaUqL8"
    "/cD8rltAjvD+wg4tp3ulRVR+ATNKeyFU3Lg4s6IN9PunGtwKF0Itp3s5OU+B3HWB+hy1NPMGseabrtlbapxwHV4I"
    "drEtNe65P6l5W2PGHz8Ndd9fkf5+aJZcdwvYyRjbYtX5KdRhzL7P3VDnqzHp75+ON+vcAnUGjzXfgetcA3UYe+M0"
    "s87lUOfVOrnNq6HOoYvlNteDbBxA682BtE9nMWCnV5nXnS1gx1LO5JmA8fM+XZjGpgoY3/M0wLZY140RML5uBGDc"
    "p4wdBxj3Id/zcAHj64YBxmPA1w0VML4O/U/V1t4G9D+9udDE0P/kLDKf11XA+Dr00by3wcRQ79FjExSfj7FBvNeG"
    "aedXNaZN5BLyYTnt3DoHEg3OqDV9SP8p9vqgbllj2k8+KnbbyT6OY8mu8Z6AnUHXvS1g185IY38UsC307i8L2Dur"
    "09izgLUj7NDZaexxAXuEbC2PCNjwTWnsAcAOJex60lfvAWw1Yb+nd78DsLsIe5WwmwF7vMpc814DGPtg9l2exq4s"
    "9tqXnqZ7rgOsG411F8IuBmw4YV3pHZYL2NET0ti5gFURdimtreYBtpyw3gvS2JmA/Zqw16mvpxT72+kmCNgvSdc/"
    "udjf11klYAOpz44FrG6ka//SWCW+w0hzf+WBgB1H68r2o8lvhH1G2IFkA+wnYFOJlvYCrLra9Cnviu0kbAT5iboI"
    "2BX07h0EbH/y5SYE7KZ6mv8CVkT7p78ocrHp1S5/0tgnAlZ7VRr7R5HX9lNCfba1yN8u9IaA8RrvVcDmE/YByaoX"
    "AVtk3fM3gC0lbBPtGf8VYI9Wm/FMDwH2QrW7h1Vj/w+wL6rNeXS3gL1D8+9WAfsnYTcI2MCT09hmATvu7DR2mYC9"
    "uTiNfbfIf3/vhQJ2M/HW8wRs+GVpbAFgxYSdT3NlDmBdR7k0pbFpgO1M2ASi68kCxrx1nIDxfB8lYFo+aexEAasg"
    "2j0KsD6jTJ51CGCDR7n8UGP7AbbfKFP+DRKwm4l2ewO2v9XO3QG7nrCCc8i+KWAv0xh1BOxGq69LBKwX6YP5AjZs"
    "Uhr7OuHF/k7Y54DdbvXZPwHLJz3jCuI9fwOsS40pp/8C2LGWPvi6gH2yIo29Athcwl6iefQcYGtq3PmrsScAY32o"
    "PcmxLQJ2I9HgzwB7ibCTiRfcK2B5RJ93CtihNO7fF7Dpq9LYtYD9nrCraBw2ClgnknGXAvYqYcvmprFLBIzprF7A"
    "nia9dTFgr9WYZ/icDdj7VuzJTMD+QZiid5gKWGK0yedPA+wAwjrTdWME7H5ePwB2PmGlJHOOA+wNWtPtR+NwuIAd"
    "spLWDwK2hdo5FLBPCfsdrx8AK6C1zNtzaP0A2KljTb1nN8D+S9h9JKe7CtjdHL8G2Bdj3di41PoBMC3bkK5jAsb9"
    "8mWhF+P596mA1RHtfiBgy0lOvwtYfJxJg28K2KlE168J2BzCXgKs+zhTN30asF6EXUPv/mvAhhDWna77BWBjCLuX"
    "rvsJYKvJLnA5jd+PBIzbeZuAPU59dmOhNw5vJcn+7xX6x+hdDtjVhD1I831NoTdu8WEa25WF/jGN5wsYrzsWCthJ"
    "9A5nAXYTYYupndMFjOXY6YB9n7AKkrenCth9RPM1gD043uQFJwHGeUeYJo7GcSfsS7rnoYC9TbaErTSP9gfsb4R9"
    "MYbiAwH7mLAXqC19ANt7ois/NbYHYAMJu4OwnQVsIfVnp0L/eNFSAXtmCcVsCtgj9O468I4xNcmUqf8RMJZ//xKw"
    "rbRf4H0B4+e9I2DdST/7E2CdCfsf6Vm/EzBeUz4P2LBJ5tr3ScBGTTLXeI8CdvIkc/3+IGBXTXL1Qo3dB9hBk005"
    "dhdgb0021+i3ADb3dFqvEo+8DrAk2WFuoOdtEjAe2/WAVdaasngVYFW17vzV2ArAampNPXkJYNNqzfk+HzC2F7GO"
    "OUvAWGevA2xhrSn/JgK2mLBSuudYwJbXmmuEkQL2OM2H4wG7grAHLkxjRwC2kbDbiE8cJGB/Jr60r4Cx7j1AwFjn"
    "21vAWIfuAdjNtaYO3Q2wHxBWQ2NUJmCKaKkYsIcJy1tLuZ0Be5ywL+nd/5fvYk/UmraLfwP2m1qTn30I2Mu1Jp/4"
    "K2Cv15q6xlsCdgrpPX8AbKtF178F7D3CXqN3eAawbbXu+lhjjwG2iuK5VtF1DwN2+RRTj/ypgLF8+DFgNxO2x/lp"
    "7HbAfkDYRaTT3iRgHPt1NWC3TzH7+goB47m5VsCYR14E2IuEXUN0vUzA2Ia7SMA479dcwPpPJXsdPW8GYKcQdgjx"
    "glrA7p5qzpXxgA2qM8d2tIAxDxkO2H6EDSCb3DGAsa2b1zKHCRjrYAcIGPOzIQLGfd1XwJi37ilgM8h+tgtg1XWm"
    "XtAZsHPq3DVUKm5CwLS/LBVXle+/d0/l++9N+W8ceEidSWcfA/bpGWQDpHH4u4CxzeP/ANs6zdXrNfZnwA6YbtpY"
    "fg/YgYTNoee9ANghhJWSH+EpwB6dbs7bXwI2hfYU9KZYyp8DtpSwm4he7gfsWPJJnko864eA3TTL5Fk/AIx9mbwG"
    "uh4w7a9AnnUVYIfPdveBaGwDYKtmm/x6NWCrZ5t6yAWArZ1trgOWAvYaYXOJls4B7F+zTfk3W8BYBzsDsC9nm+uj"
    "SYDlzzH75RTA3ibsfprT1YB1OsvssxMAW3A2rWWIzo4ErMcCU/YfDFjvBeb64TsCxmfJDkRaWmTqKL0EjGmwArCV"
    "hD1B77ATYPuea+ov5YDNOdfUUdoB9txicz7EAfuIsBXUlq/y/GOkPwNsxRK3TSn/H2DPEHbcdPL/AfbOEnON8DZg"
    "i5emv++kOf1HAXuC6PplwJYtNeOjnxUwtsU+Dlgv2gc4hfSsRwTsI7KDPZDnv3/wHsBupdi0BOlZdwB2/zJzrtwM"
    "2GOEPcnxA4DxfqH/0jhcKWDMC9YB9ukyc7/fxQLGcnM5YF2Wu3bslP8PsD6EdSC9bp6AfUAxXmcCtu9yc40+BbDR"
    "9aYcmyBgX55H/j/ATqk3degqwE4lbO955P8TMKalSsCGUJxJP+IvBwI25UJz/u0D2AMXmnbafoBpeyKuufYSMPbV"
    "7QqYtgen+C7dswtgF6+mdSrRZwecY4TdT3SWAMz22zsCdvFm8v/FXOyRNeZ68xMBY17+D8AeW2PqWVsB02sRnA9v"
    "CBjz8lcB67Eu/b0njdGLgA0gbC497zcCxu38FWCDCFtKff0QYEetM3Ww/wfY3HWmXfhuwC4i7Emam7cC9ut1pn59"
    "A2DvrTP7ZbOAfZfe/TLANA/Avv6ugLEsvlDA1pDec56AfUk+xQUCdge9+xzANhAWJz4xDbAr1ps8azLS0nrTxjJO"
    "wApJrowC7JfrzT47EbCnLOwowJ5fb8rwQwB7cb2p7+4H2OvWPQcJGPt9ewsYr4t3FzB+XnfA1AZzPnQErGiDGeNS"
    "Alj3Da5tIOX/E7AzaBy+drwY0+7ngC0g7E6aK/8ETPuJU2NEetbfBGwsYX8RMJ6brwP25GWmTe4VAWMZ8JyA8frv"
    "CcBWXWnK1C2AqY2m//1n2C8bTf55L2AfbjT50p2AHbPJ3Df2fXz3TW5sTcr/B9gTm8y1xUZs51Wki5E/9VLAagkr"
    "I5l6CWBLNru+75T/DzC9pkd9d7HjxuKfQ+91TkNZ0knHB5c46fjlnVoifjmWp3eM6cDlwkRRahdpScNTS4yo5A7J"
    "svTWoI6NRZ10yHYX1bVbq9v6kuRI2nojELdS2vgVyxxoGy4cF2J3rXsm5Qvrc3u7WGWTOiceIky5MviSMAHQubxc"
    "fW6x2clcRzD7I5b8r0jkemUyl+0f8Uzx9Rw/XMv2wqXb50zbHelUW8/2wGTosWqkhkx7heNW/PBHNWbejc9JPjwG"
    "dUqrzDgRrvMQ1DmWdWr6HkltuQ9i/dEeg761g0eSLx3uhzENWOd6qMPX8/24zkYtV2mfy2jlnvPVMvSndmD6k7lH"
    "oy8NxpbjBo7eJMeI6Fw7vZRrl2FbptZBesAeEtZXDiOb9Jil3n3HhdNNWxruO15MOtCHC737jq/b7J0fdiz+6FGm"
    "nTVorzDv8Ypvp+EI+2lzm4rrM4ulMJsYka9xnrB3iGetpDVNb6BZm/fZdTHXD9/Pr245PJttHOyr4bhypDN8dqY9"
    "H5xP1s7Tov3yDtG3ctw8t/8juuzaMrp7Ot1DgbHhsEg1bo3UPZbKCNZeK/GNuzDLU//vmM712zmVI6xVfCqyqJsM"
    "oyrlJiYqMypzGblBvKmvmg2/icm3jmVPUFlN+Eon67FNZtWgbHh5IofudkJ2SWUWJOiAj0JPzVVUrnnBSpqYLZBq"
    "xYEBzwvThY3EkZ8KWWuNn3hu8z/r+2W1Wg03qepD8RrO+bWE/ub98wuUmzshJWeaO29CnhN3nPy2lTtBbctZlSqy"
    "z/LO8dz1HHRA46xvO9/ck6C/cu6oZEuwhlgjT4inJ3yiqDgoWVwJMK32LZE3oeU+iSCuX5+Jr9SHHvjKyiYw6qyk"
    "UGVT7u7kzs3CU3ulT//nbJuz1p92TPelyj9u+xLlH+9dr/zjYnEPv70/B/fw23HGuIffjiObKmAcK4Z7+G3fJ+7h"
    "t31SuIff3heJe/jtOEDcw2/733EPP+/DZAz38Nv+cNzDb+/FwD38tq8c9/BznOMrQp5lO24b9/Db+31xPWfv5fZb"
    "z3EenELl3h/PCy4DOsZzhcvAXvHzmHst57Xla2PWtRrHM1nvgmvxfOQyJZ+jXKbcvGnXwrV4PnKZcnP14DnKZdQ/"
    "qfgVuPYO69qEde0ddG0RXbsMrq223rfYuraa3rcdXXtWLH2+TCo2qc68tgSuxXxDfca59fWnjMRSKn415p4F3d5n"
    "nKRxTe1fgWuTPn1dJowN+6/52nKfvu4ojE0qfq3h2k+Ve9Y2n6WNObTyVHRek/95TdtyTnMb9rwmPX6drHHtMMEd"
    "szIal24wZrFozL7RMeO8lHhelOZ3XcjefaByz5via1DHmEXy5NnLvPLkSNIH5p/nzYU3rOFGtwrzGWkjHtHGt442"
    "yuj+aAeXeIltrx6k5Dr4TK4zXXmf2ZXKrlTueT+Yv5jbIdmw+1a57z5dCed2trjPLtYmXSYZlljx7M1N/muvDiSb"
    "WO/Q+6aQvll3kHLyxgabvjakm25U56sN6b93UrLujDny85Sbc1H7f1lX1r/R1ze3zs3ZzWUv0FzaRfAJ4hqA9Se+"
    "B64BWC+bK8wRjs36aLH5HrYNptBx8+jnEa13awla5zirlKtGm19KStt3sBbKZeUKY6xSn07pY0VSPppi3byurYOu"
    "E4Em2UQObp3KcP6Z+vBTyWkmX1P65SqzcEjFnZx7MWOD6/2kYYX90snwL5cbS8rRk1EZ3COJHFsay919JN4YZTfH"
    "t/D5Msy//qX8c929D9gtVeb+yncA+5Kwm8iO8yfln5/sd8o/X9Hzyps/iPcAPan8c9M8irrFaNPW9iBgvcea+xbv"
    "A6x0nPm8u5Q3pwZjtyj/fBvXKf+cGpuUf06G9co/R8Iq5c0hwOO3QvnvT1+i/Pciz1fePcW813qWYN9i+12d8t/H"
    "O1F595YeSPccq/z3GI4EbCjFdX1O+wWOB+zDhWZs/xHKu59s8WbvOR72fjI8x+Mxsu2Vj/Ke43HTGhPbW/nHxfdQ"
    "3tjwz+n9uiG9XG32dRnoD1cSXZZA2Zu13tgjdZWs2ywS/DEFLSE7jWgivTsoNKtqoSMWW9yPm8hVTMs1KsJKmUrJ"
    "n2Dn9fiN8s/n8ivlzXHH2EPKP6fe/1P+OfXuJt7CZVpfP6cl6c0guLwcBWRrI73KrAgQ9aYw7x3L7t7iOg19J/be"
    "PvSdvLHGjcm1fSfs42FsN0HOcU6trgGyLBkgO4uEe34wJnP8csyaV3aukoMEjPfioQyx824MUO65ALuTb2zg/DQF"
    "5oO6pvMr81q2gvqmTJjvrJf9ptbbF9yuKuG8zt/XunuR7fWyE2J9rG1NvD7WNhf0JeF5CLYdZojyngen75UkexWe"
    "d8B5ZqXxaUfv8veY+1xNI2dZtjH7+arKjV9sQfvPDmjsCdlRFbmvSctpnve1bJU8XziP/t0T003B+aLtJUy33ZUb"
    "T3ttdXDdDnD/k1a5MeH2NdXTvPOi3JqT7Syb5IN1so31V45bl/2MZbNM2+hjtO55AOpOvMr1X6dy/45x75HKG+K4"
    "a7rDaR1UWOXamnjfYJFl3333HNMeezXUsd+FbcGXQR1+h1fGmWe9roI6rIPb91kOdfiMhv3mme+1EOrgGGGd2VDH"
    "7h/eGz81oA7fZzzsZbT7brSA8b2HO/5nIRzjeO3tt1BfH+b42+IPELBFtIYZAti1Vr7uvo43//INV1LeIMdr3+f3"
    "20XA+J6dAZtC8/BW0vnaA2bb9gsBW7bQfJ4SMH7ef0FWnVRvrtE+hvXO6XSvD6DsDip7D8p+DrYJLvuMyt6Asq+o"
    "7A9QtoX3DUPZ+1T2ApRxLu6noYxzfz0OZb1Hu7YJLps+2tW7uWzYWPfcES67jcruhTLOffRDKOszzt3rxGWcu+Zm"
    "KOO91NdB2U9pb/JmKOMz0q+Asu9OdGOWGs+YnOieO9LYZipbCWUVtJ9hOZTx2C+BskoqWwBlg4i25kIZz6eZULaV"
    "ys6AsgTN89OhjM94nwBlzA/GIq1R2Sgoa0f2huFQtvt0N2aJy/pS2ZFQ9kcqOxTK/j3dPW+68X4zXb2Syz6gPEuD"
    "kJ7J5tUXfRELXb2byw5e5OqVXHYv7X/aGco4x38XKFuzymubuHi91zbBvA9tE59ulHVNLfMXWnoa65EcezBLteAZ"
    "1MZSvDHSPN6mdbXQIY7ZReVWhDNqNMaClZPOdKNK76ksg5iBK2lMi1tmINMHx8Z5fZ9KWJkoUjvQJ+ZDo06uGnwy"
    "C5qpD/Zf5UxT/oQbi2emuUb+43Oe8STwieYT7e2ZqtCc8Sp58XwdiO44xU47RztDnaQuLnPKG/7fsVNnrtel4TZd"
    "HafbTt2dnalol4Z/uzq79Uj9UeHs7uyxfeJVYi3MbvbyuajCotpKn1tl49N0jvBMhUqhsY44Pyq4XBNzfZxpOtdt"
    "2JVZzw6nCatvuQWV9sXJYJ9tzKdB9ZX+TXUaXq+TawwPL1WSiZxoKjt6dUJdnhP7SjR9jOKhLMD1R0ADK8K3KpGd"
    "RdnJscWZb4i64IWkM94Rc8t4j/ItMW9+wpWke18H2Mpppq13E9xrco03vxnaW+38Zp7zjQDrb53hh/nN7LP/ML+Z"
    "fU4f5jezzxrE/Gb22YaY38w+LxHzm3Ec+K6jvPnNekwzMcxvlrAwnd+M7SR8Nh7fux+Nw0Fw/Q3W2S37xvxzBQ+I"
    "ZT4LcC+hzhNrzPHZOaCNHDNQDu0YucmMw2on0Ng4slvFAfsP2SV+QjT2Fdgshi0387R9hrm8TjOf9xHY8XrBOSOY"
    "Z5pzwf2f45+f88+QT8sZTOebOP65RV9yvPEBHFP2tOM9r6mY7B+/BlvZjaPktvxcqGPn+7tXqFO3ytwTdDvUwb7A"
    "s2ZugDqcs/sLq84m6Bve03EZlPF5fWsd/zPkLgLsZCsPzTLAeG8J+6AWwfjivhPMG8NxGbOgTZyzdJrjvxdpsuO/"
    "R2uc4x87Mcrx3/d1IrQXz6vCuMRTqG2VjvdsKz476EAYF86rOWykeUboYHjW82PNs0j5TC+u2xPux/FI+68z5cMu"
    "UIcxrst1OkIdPpuPz2rjZxVDu+w6t842625T/jTKz/wMfAB2nROrzLp/B/tm6UiXZ6TmP/gkZtB4H0y5aDpNcPPZ"
    "4lx+Fdr3+kz5fZ9X3j7h/XlMx49Du46cZtLMI/B+e68zY1E/t3Ij3R9Ql5/NdW9X3nMUGbtJefMOcj9dDVjBBhO7"
    "AvrQ9itgziDsn4uxD9fLZzCer7w0w/fjecN1z1be86elNqTmv9AHLDsmg940g3jdeKg/boTrC075KQBbWG3KtuGA"
    "dZ9gYscIGPPFwwB7zjpr9gC0c07zxgfYOewxPsA+DxbjA+xckhgfYOfGxfiAbtY90Sdu5x1HnzjnH+Pc8LbtoFi5"
    "sdTaZ81xAskNad0DV1fJDa5O0hX0b96Tyf113Gi3D9tDGefSl3zYmibZF9lXsHlgH7LMrxnh7cOiaaaNHfuQc7fX"
    "zfT2IesvR0/09qEzxcxTir5SXWeYTxyDPR+QRuzzoPH97LNEdlP+59Xh+9lnDiWF590+W4ghqTPbIsVNHE7zpUyI"
    "I7HPhR6i/PO49lX+Z8juKdzz2XXuvgO/Mwkxv5mdix3zm7H8WrnEa8fn8zBjlq3XnjP/Hw9rU44="
)
