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
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (13623, 14149), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14149, 14205), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14205, 14612), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (14612, 14673), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (14673, 14868), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (14868, 15076), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15076, 15344), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15344, 15556), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (15556, 15896), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (15896, 16335), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16335, 16832), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (16832, 17284), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (17284, 17736), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (17736, 18184), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18184, 18645), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (18645, 19093), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19093, 19566), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (19566, 19998), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (19998, 20464), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (20464, 20949), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:地区)?(?:常住)?人口)': (32, (20949, 21395), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (21395, 21823), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (21823, 22263), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (22263, 22718), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (22718, 23148), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23148, 23605), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (23605, 24069), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24069, 24520), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (24520, 24971), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (24971, 25430), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25430, 25889), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (25889, 26364), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26364, 26794), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (26794, 27245), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:顺差)': (32, (27245, 27669), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27669, 27963), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (27963, 28840), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (28840, 29248), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29248, 29678), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29678, 30027), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30027, 30555), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30555, 30835), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (30835, 31121), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31121, 31280), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31280, 31776), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (31776, 32304), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32304, 32417), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (32417, 32713), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (32713, 32876), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (32876, 33050), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33050, 33209), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33209, 33928), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (33928, 33976), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (33976, 34130), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34130, 34266), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34266, 35090), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35090, 36059), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36059, 36230), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36230, 36399), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (36399, 36566), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36566, 37851), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (37851, 37894), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (37894, 38227), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38227, 38628), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38628, 38682), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (38682, 38834), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (38834, 38919), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村|大(?:主导|特色|支柱|优势)?(?:产业|作物|板块|品种))': (32, (38919, 39261), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (39261, 39779), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (39779, 39949), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (39949, 41065), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41065, 41199), 0, {}, (None,)),
    '[!-~]*': (32, (41199, 41216), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41216, 41494), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (41494, 41862), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (41862, 43732), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (43732, 43803), 0, {}, (None,)),
    '[-—–~～至到]': (32, (43803, 44041), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44041, 44123), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44123, 44174), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44174, 44203), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44203, 44284), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (44284, 44580), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44580, 44684), 0, {}, (None,)),
    '[0-9０-９]': (32, (44684, 44706), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (44706, 44768), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (44768, 44786), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (44786, 44939), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (44939, 45296), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45296, 45423), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (45423, 45465), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (45465, 45577), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45577, 45682), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (45682, 45817), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (45817, 45989), 0, {}, (None,)),
    '[─-╿]': (32, (45989, 46005), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46005, 46211), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46211, 46341), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46341, 46618), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46618, 46760), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (46760, 47051), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47051, 47527), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47527, 47728), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (47728, 48056), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48056, 48131), 0, {}, (None,)),
    '[日号](?:(?<=29.)|(?<=[3-9][0-9].)|(?<=[0-9]{3}.))|月(?:(?<=1[3-9].)|(?<=[2-9][0-9].)|(?<=(?<![0-9])0.)|(?<=00.))|[月日号](?<=[〇零一二三四五六七八九十廿卅０-９].)': (32, (48131, 48527), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (48527, 48831), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (48831, 49074), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49074, 49280), 0, {}, (None,)),
    '[；、：,;]': (32, (49280, 49486), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (49486, 49705), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (49705, 49731), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (49731, 49795), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (49795, 49811), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (49811, 50110), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (50110, 50427), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (50427, 50481), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (50481, 50511), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (50511, 50631), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (50631, 50833), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (50833, 50876), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50876, 51103), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (51103, 51314), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (51314, 51657), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (51657, 51716), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (51716, 52122), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (52122, 54954), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|邮电业务|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54954, 55176), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (55176, 55330), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (55330, 55864), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55864, 56214), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (56214, 56933), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56933, 56985), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56985, 57500), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (57500, 57829), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (57829, 57901), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57901, 57933), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57933, 58846), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58846, 59916), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59916, 60121), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXl+Rlg5ewBHEhLij7otYFt6h1l0AICggCBsIiiyACAgpBUaGI4AJSd611rb+6/FprW8W2bnX3"
    "V1ttbdXWP621VVu12mqVf+a9c3K/M/fc++57SSDB+z7G95jv3Hvnzpw558w5Z850Ukolmv6cpr9Y09+2po9D/65S"
    "6U+Sfvdo+isgTNfjcq7fCe5V2PRXAph9rzL63a3pr0i5n6+2bbus6a9QWR993870XUxl2J48uLfTQe6P98O+c2Ac"
    "FPRduXWdfsj+TZXi1Ncxald+01/3pr8hTX+HCs/and5LCeOo77UrPVjfv2srvav+d9xJt03fqzeVbVNu2ZCqdNnn"
    "UJa3Z7rsX01/ldSWAsKG0fdya7yk9/LrF33vN5v+KuheXatyv8/zcJ8uLbjPj2k8y2gM9HV9qa5+58Og7vehr2JD"
    "0mX3QJlDZd+Fst2pn2+BshKqd33T37fpufzsWfQ9h555kYBNJ2wZ0TJiY6yxcah8Bv3uTPfuYo3vcPo+AWg4zL3O"
    "gPbNsdpeB9gUCzsVsKkWdhxgMyzsSAE7i7CDhbZwXw0B7Kd5JtZXuG42YXsRLygjOsE52djMJbwffY9j6B7lMPbn"
    "UVkplPG7FULZqVQWo/vl0zWK2pIgGj2axqA79cNSGCu8nv89v+nCbxHv6Q58rDX5ayaeNwPeYyrdI55qZPAnZv07"
    "z9m5PqlOqdjWWeX+qQoCCxKZb8B08pemUT+N6K6CZHIPosEY0E0h0Q3ThB7rSRa/wLHfUTRXBTTX0ufmEy9QIfuA"
    "+/SqpoozqX45tauM+jZIlyisMd+1M+HZ3GOLcI8+JAfirDOE0Gn82tMtx3tJ7WKelWlMu7bimPKz+xam5X62Y9Sv"
    "FfukXwv6pAjut3xR+rtgVPr7kXnu/T5susnx9J5lcC3r3gsm0jUN3rZ09rnmuaX+14Rtfy/l6sMsk2fXpr+fv9Lt"
    "V8aOraP2XpDGOoEM5bIiqL/Zqm/Lx7ubGreC2lJIuK4/wOI3GtuN6vUA+mgNnmY/S9cZRHw4Tu+YZ+lvfUHXD7rP"
    "bj5jp/VUv2v8xlvrsX7XhB3vvVTbrH9YVwvS/e2x79fU0BuzmPMDspRBq9roXeeQ/t+DyvMytJ3XRBOgfut+HLdz"
    "d5JPY8jiIBVLorl1+ek1jaaPnsCPg2gum3HOhU57wBo/7HPygYaD6vF7j2iqUJuXft+X6bnP03N02Q/oPg/Q/Cim"
    "f6s20bxj9pIi3vSXX2DUKUykv4tS/y82sBKndHuuEQJ4RAs/1X6ELn1iQffJkW2EgpPhbxnP8XnJHLvAj0cXCnai"
    "mDXPnAz2KkeQs7c55vyJR/Mnmj9f0/kTy2CXl+bP/1nyJz+aP9H8+ZrOn7D6pLTO0+/5Rg73q4R35fsPsmSi1lGD"
    "7lHRBmuqO5XXf3Yb+XEknwjaBSJfTuTL2R6+nK+aflwr2Kp6t8AuwX335zPT3x/XpZ+1FLCtZJ8srkljCwSshLDZ"
    "AnZJbRprgD5atShdNrkNfc8ntZLv+eBW8j33BtuaQY8VzeTha0foLviiywUeXyr4ogsFX7RNW9ObfmyC2BKbxvoK"
    "sqCHT122LWLdMp+6bFPMxZYY+RWD/IrBNLW9/IqvNP2ND6CrPgJd7e1T1xkSngZ3y4IGi4fsHPbsRSSjCqlf2GeW"
    "B35LvA/6D4L4r903J1p+rjD3Zx5s3+sbOd6ri3Cvvajf48QbYwKvtfXsPoLsD0Mz36tquc8uSMfF+5UrMw4wDvX0"
    "/ctBJ38X7v3/iKa6hl3HxsLyxHi+U+AUOk4CVqclpU6Z0wkqdXacZPM/yvHyCv7RZfvyRLWt9V0fiUB/QfNnTayZ"
    "9tK8NZnkyxq9HNcJXuj28V9W9rN5deg3yHXpHer1q7Nb6DpZDEA8F5NARntBdY7tqg4oZb/Jg9gVNem5+j20ObW6"
    "by6Peym/mSQK7ZEHaVVU7P4uaZEesb0+iWy0mcYWk3t2Zp9QMyyAfuJZNSUZbp41hu8NqVPY9jGCvvtZNpxMdqDd"
    "WKcDGZmtrzMbPyTHaXUi+RzW1oRyeDfoVm7zoCzvx/e8q2lQ98lL3/MEx/SrPgNrySfo3snW5wuxvHh+AQ1fikSL"
    "VDHPdg8b6uRdkrbPT9yvpDrz6qaqRU+uqm61JvtUa4yF4VKJXEV1Yy58xpKMLQgDSYThxI61VplHsWdv17p9uQD0"
    "8JnWvDTsBK0tZ0O9fp7qKJ/GkMXFuYu2Zp6XD1Sl4xcd4JeaRw533HHUDOtGGt9vW+N7DbWnOKthC0O7eZpo8l2N"
    "ujBHYV/UYbSpFqxpvJ8+/vfZq7X1Pbn5WbLnakMHuK/p716L93As6vG1rnJ9C+giNxAdlqg2YDaxZkYSd2cPLPkK"
    "3U4qynHCtgdmk8vIx3J6UK7CP5krgQVcl8ipDyS/keadl8G/OS5c886VFu+8gEijMDwVZsM7lUWnOXwKVLv/hOSd"
    "RTGL8JIBGn6f1uaN1Z71yKqmHxc5ab51O9FB6y/8nRgrQK7+5a5BpPYXiXyrRHWAT6OXrTitTemx0Kwl6wVkTna1"
    "VrabuXr8by1e9SqRQ0Xr8yqt5RVokkw0U2BxiTUdynBF3FkUB+VfBz0vexrPQg/smLbrFs+h6tzmSstt07ata6zj"
    "2rr0v3tYa7AZSvC9R2vqVllTh7SjiEMarVei9UpHXq+gvVyKYfx0kxvnFtbujrZ7jDvN1nafD5Id46r6jvPuPeV9"
    "vYnp3vdE29aNjtku3r97So38/gNV5H9pqf+luunHkU5kQ9xZbIj92rkNUdPuzT52mIj+Ivpra/rzk7U3wb8LlRuD"
    "wjpjz3Hp73EjXN3ykqa/i0nfn6dcn9xsuj6l3bX+fqkQYbrx9hWDm1UcU27rhJb63nCs36a8Gw3T3fVBIWiN762k"
    "fRAT5ZjHEpDNeF/OH6NzvyA9lgMdds036fClWJq+ngHdog1jIXSMVJwZYyFFQ7jdy29WSi2xwyHaaUBEPKRBIpmD"
    "ESKQiYUm/3iL11epT4/sb+LkPglV7t3lz/WrsyNXnCslNIQ/rjFj6vec5e7d0PT5b8et+486s+6YcWbd96Eur2Ok"
    "/EK67p+grp1HyM7l81pAXTu3z/NOehbiu9n3+wXU4ev/fB6tExso5yPU6TNavs8DUMduF7fnLqjj1xc3Qx07PxLf"
    "Z5PjrhH5vfRYaWy9482DdDu9x2rHP0fSSgFbvJn2cgHG7b35GtrL5XhzK3UeQXu5BOwU3sslYLrfNTYRsGFjzPcb"
    "A1jnCeY4jQSMx4D77CTADq4373kMYIPnUpuonYcBdsUKEzsQsHc30PfGNDbQSevlLO9wbR1mz7le81eSroRzNamy"
    "v9dW6p9zSd/y6FqtbnONSbbVuNo5P1XZG9OqstbmUVeqoH/rdd45lg523kSXflSb29dtQRjreAb1FhtGcxvL3jCf"
    "eczumJjG9gBblR7Hls57tDN+WWPSkv37mKZ/VMfS9z48ln7eUSHWY7G8bBZT+QWFiaLiEqe0rFNnJ1le0aWr43Tr"
    "7lT22KXnrs5uuzt7OL2q9txr731677tfn779+jsDBg5yBg/RVw7d3znAOdD5xkEHO84hhw477PAjjtxu6zE90vGu"
    "P1ONe/bIQglUEi/MaTFvfB73BNQnkvE4zMIq/YNjl6uadNGYQa6J3Kg+kSDF1tL5j6bg4riP3luVfmRBY9OvWFOF"
    "OGvIyZhKxJsWhvuAYdzJqjeq42SPbbqw6WdjgpYkiUZZPXZ8lzCxZAilvRG+q92BTb/QN+OrJDuak1H3j+seSv1X"
    "1fS7qR3x1XqIs1hyOKk2rUwPkB75ZppVqTz06eGpDlo6NXr6JKYLM5NGXD+jaSyrml4m1hhL32cfelqS6S2mG9E0"
    "xn1i1ZmIL+nj56oWrktkXCw5+H7V4RawsVTVWLZLrMZsWEJjuLl3YnW1l+DDTo5GPblSLF35mz4Svo2r8jMINg9B"
    "3OelYnxpzDEenQ9drDlBInXXRg+XiYfqvqT5Wg42LpmhZ2OeQdVEnL5BPKSdw3dQE2F5aqjBrDa6Ns3ZGv3mbRO5"
    "VFX7WfKrEtnZMpJBal/MMx1F7umkbnKR9MbVOfXI2xd5n+RYHVadtb1F8rHa+6U5P8YGsCteTnpZ63s1UnlR8+K4"
    "71L8FLaaWtHmnxzsVKol0yjZwvtmaHEWtuQEPl6v7X9s0dT9QFNtu58XaKrQj0aK/NwDJaXtk6bioUbOibUZTYU2"
    "9yaNlsUyNcLJ0rCcDBR4OdF9PNMC2M5dpPelb7vZtVfYvJTbqefBfwpMG9cZ+envTlmueTX/1nsQFtJ1863r2tTm"
    "FWvepLBTfFprf0EO+zkNPmnbL9j2yvfV9FMI/gw97kuscT+Pxr0gjB0j69xOWfqM89uBX7kqJ2lMnx4qo07dqoLd"
    "SxrMJyL+EPGHTPyhQpn+lMfzTFlj20V/1IRf7eROX4sF+sqL6KtD0xfKmlgkayJZE/GCrz0vqFCm33UrxWh8Vufa"
    "knrr2FAn4hMRn4h00kgnde/L+qi0N0froc3nATrbY4+kTftRDIc5ovKH90iWKTPfrM5xXkIxeQNr3PH+e4N7rvNN"
    "ysU1jWwGu2/WezeyG+YY59LIsIkj4WsRbrefVj/doyrjtY25tTSR7R1iuU9pSW/R/77BSefol3jQ8FGuPTebvOi5"
    "nWHTcbKnp3tpj9ynXyysod6fZKTx6lfj/p4y3owl28txeVS+xaO4CSfXuXFokdyJ5E4kdyK50xZyxy//vLarPVlm"
    "5gapLjP3pvC+g/70/dj69PeQUennrCl165bSHo1XZ7lny6Tk2qZ03eUBdW8am/5eQXH8C0rd/RjFdJ8TiF9eSjbj"
    "swPqcPvOCqjz8cp0nbFQB9uMzxoRUIefdXxAHX7WEVCnjOrUjKB9DvSsA4U65RPMOv2FOpesS38/vZ5kENT5Az3D"
    "mUL7acak6+wCdV6qNZ/F754MqMPvXgh1bJoZRvf5qsS/zmPU5n9BnZ/XmW2/bEG6zt+hzitU5zSrPe9AnTdPl8f9"
    "d0KdI1aZdV6BOkyjt4wy++eZgDrcni1CHU3reJ8fBtTh+9wHdWbSfpr9xpl1bg+ow+91PdS5k2jioFEmbVwFde6i"
    "Om/Y8x/qvDxFnqeNAXX4PosD6nCb5wp1Xr/OfFZDQB1+1gSocxDZD1ctNZ9VB3UObTD78nPS106GOvdTndvXpr+v"
    "G5+uczTUOWCpi2E/HwJ1Plkuz9PBUKfvCnMfFrd5X6jz8UpznhZRLpPdoQ7zJuY/3IddA+pwH5ZAnVWb09+3rjXn"
    "e6zE3UOBvFdjXxR7sWnUZ58I2A0zaX+jgG1Znsb+LGDvrEljbwHGvPnIOWnsdQFjfvSKgLE8exYw5sEPraP9jYAN"
    "I6wXjcFPATuSsJuoX38A2CTCBk9LY/8D2BrCfkP9eSdg9xL2GmG3APZkjUkP3wbsHcIOXEHzv9h7JtyzdM+1gPUg"
    "2uhO2CrAhhNWSe93oYAdN4HOQQLMlonnALaCsD4L09gMwH4xwuVTKfkPGMrA1DmKAvaztTT/AftghDnvTxWwQdRn"
    "xwHWMJLOTCQ75JH4DoS9Tu08GLATScZ2Gk3nKGKfEXYo0VlfAZtK9LkXYLWE3U8ydFdsJ2EjaP9oVwG7mt69TMD0"
    "vk6NFQjYrY1pbFuRFyvaQPubAZtR6+7r1Ng/Baz+2jT2HmDza129MiX/BYxp/vcCdiuN+68BW0DY+6STvgjYYuue"
    "TwO2jLBNtM/1ccAer3Xlu8YeAQx1K409KGDM6+8F7PNac47dLmDv0Ny8UcD+QdgmARt0Gu1vFrATz6X9zQL21hLa"
    "31zk3cPcn9q5VMBuI16+QMCG057p2YAVE3YhzaMGwCpHufSW2t8M2K6ETSCaHyNgzJNHChjzgpME7H5a+x8jYFVE"
    "14cB1neUyc8OBGzIKJdXpvY3A8b6Gusa+wrYbUTXvQA72GpnD8BuIqyA9oSXC9ivaIyKAbvF6us8AduPcq39N+HF"
    "hk0i/V/A/kbYB4DdZfXZXwDLJ73xauJLbwPWvc7UC34LGOubd9L7/Z+A8fx7DrDJde5aVmNPADavzl2naOxRwNbW"
    "uXM7pf8DxmufTiT/vi9gtxB93gUYroc0dquA5RHtXidgRxJNXC1gM1anscsB+w1h19IYXSJgXUk2LgfsNcKWU/6F"
    "xQLGNDhPwJ6lc2hnAvZ6nal/1gP2Z8K6Ew2OB+y9OpOXjwbs74Qper/hgMVHm/RyPGCJ0aZcOQowtn1w/oRDBIxp"
    "aShghxDWjdrST8AeorbsDdiFhJWRbNwNMF73HkRt6SZgek2ssU4CtoXerxCwTwj7NbVFAVZAeSX+ODeN/acQ5tgY"
    "c/w+EjDWy/8G2BljTL3u/wH2H8IeJD3kDwJ2H73DbwD7nLABRBMvAYZr/NT6X8C4P38mYMxDfixgDTTHHhIwto19"
    "D7D4OHOufFfAzqD5d5OAzSXsWsA4dxjr3hsEbBde/wsYj9FFgO1n3XOZgF1P9zwPsKGE9aTr5gB2OmEP0HXTAFtD"
    "a+yriCYmCRi/+1gBe5LGoRawywlbRTrRyQKWJJlzLGC83udcM4fj2BL2KNHLNwSM+dIgAWN9fj8B43VclYCdSu+3"
    "C2C3EraE3qFCwFj2lwD2HcKqSEeJC9iDNMe+LHCxR8abPOvTAm+OGaaXDwGzbaHvChjT5x8BG0rYF9SW3wH2RzpH"
    "fSv19a8A+ythn59O+Y0A+4iwl+gdngRs34murqKxxwTsUsr18zBggwi7m667X8AW0RjdXeDNvXMC2YxuK/DmuuAz"
    "3a8H7POJJu1eI2A6J5LG1gnYY9SflwKm5SXqPSsEjHWU8wVs65lpbL6A8fPOFrCepF9PAawbYf8lPXmCgLG94DTA"
    "hk0y7Ro1gI2aZK7fTwDstEmmbaYasGsnmXa0QwE7bLKpM+wP2NuTTftLf8DmnUW2CJIP+wCWJJvlzfS83QWMx7Y7"
    "YNX1Ju/pDFhNvctLUmdgA1ZXb65zHMCm15u85/N8F0M7tcY+FjBec/0dsEX1puzfCtgSwsronm8CtqLeXOO9JmBP"
    "0nx4GbCrCXv44jT2S8A2EnYn8aWfC9gfiEf+RMB47fS/AsZ6+X0CxmugOwC7rd5cA90M2HcJq6Mx2ixgimjpSsAe"
    "JSzv8jT2LcCeJOwLeveLAXuq3rRLXQDYL+tNHrkQsF/Vm3xiLmBv1Jt61nQBG0s632TAtlp0PQ6wdwl7nd5hFGDb"
    "6l37hsZOAWw12epX03XfBOyqKabufYSAscw5CMePsL0uJPs/jhFhl9A6oI+AvUJ8aU/A2IfDfd1TwHhudhEw5pGl"
    "gLGP5Xqi63wBY5v/V3Evpn0zGvsMsAFTyRZLz/sHYGMJO4J4wV8Bu2+qOVf+BNjgBnNs3xAw5iGvAsb+oYFkb30B"
    "MPYL8XrlKQFjXXGLgDE/+5GAcV8/IGDMW+8RsJlkG/0OYLUNpj5xA2DnNbjrVY1tFLCfzE5jVwDG/i62Y14mYPx+"
    "jYA92mDS2RLAPplG9l0ah3MFjG1WswBT0931h8amArZ1urve0diZgB0yw7SfnY79SdhcassIwI4grIx8UicC9vgM"
    "c04fDdiUWaZPbxhgU2eZ9okDAFtG2K1EZwMAO2E2rfGI1/UG7NbZJq/bA7CfzDbXjZWAab8Y8rokYEcTNpvoswiw"
    "1XNMPh8DbM0cU3/5Ig/WTnPMtcwngL1O2DyiwfcB++ccU27+WcBYd3sLsC/mmOu/1wHLn2v2yyuA/XGu6eN7FrCu"
    "55h99gvAFp5L6zEa258C9v0Fpr3nB4D1WmjqE/8DWJ+F5hroTgFroHG/BbApi02959sCxrR7FWCrCHuK3m8tYAee"
    "b+pEqwCbe76p91wI2AtLzHm0CLAPCVtJbTkHMPSjp/x/gK1c6rYp5f8DjPO6njiD/H+AvbPUXHfUAbZkWfr7HuIF"
    "pwrYU0TzxwG2nLA7aG14pICxff5gwPa7kMaDdLchAvYh2T/7Ajb4QnP9sBdgd1BcQYJ0t10Be2i5OY+6AvYEYU/T"
    "O5QB9ivC/kPjUCBgzCe2xYCXL3d9pyn/n4CxLP4nYN1XuL6NlP8PMIyJSPn/BOz9xeT/A+zAFaYN4teAjW40ZeOL"
    "AvYF5bl9GrCxjaZe/jhgZxC273zy/wkY09KDgA2leI7+xHvuBQxjPVL+P8CmXGzOzRsBe/hi03a/CTCOg+I13noB"
    "Y7/vasC0jyDFr+meKwG7dA2ti4l2lwL2DmEPEQ0uAMyOqZktYGxHaQDssbXm+naigLEMGAPYE1Ycy0jA9NoH58pJ"
    "AsYy4BjAelFs3t40focBNpCweRz/J2DczoGADSZsGfX1voB9c52p8/UCbN4603bfAzA7hrAcsF+sM/X5YsDeXWf5"
    "/wTsW/Tu/8Wc1+vNvv6XgLEM/0DA1pIu9RcB+4J80G8L2N307r8FbANhcZpH/wfY1etNfvYcYHZM7BMCVkgy51HA"
    "frbe7LMfAvaMhX0fsBfXm/L9LsBeXm/q17cC9oZ1z+sEjOMErhYwXodfLmD8vEsAUxvM+bAcsKINZgzWYsB6bnBt"
    "ESn/n4BNo3GYKWBMu/WALSTsHpor4wHTcQWpMSL9bLSAjSFsuIDx3DwesKevNG2ARwkYy4dDBIzXm0MBW32NKW/7"
    "YV9vNOM19sZ+2Wjyz90A+2CjyZe6AXY8xf69T7KxE747xAWm/H8Cxn4uBdhTm8z1yn8UvMO1pMORb/4jwOoJKydZ"
    "/DfAlm524yhS/j/AMDYx5f8DjONCWYf+jYCxL+sl2FfKvOpZKJtEZU9CGcdTPg5lT1LZT6DsRY7/hbKtVPYAlA2n"
    "efQ9KOPYsjuhbD6V3QZli6jsRihbR2WboYx52NVQ9gzR8BVQ9h6VrYGyDzn+D8riNF4roIzXv0uhjH0WC6GsgPjN"
    "PCjrSWWzoGwolU2Dso9Ijz8LyjiOcgKU8dp4DJTxWmwUlLG/ejg+l+bviVC2inSbY6HspGWk/0MZrwkOhTKeLwdC"
    "GdPtYKQNKusHZeetc/Ob54Ms70wbW7jsYqLnXaGMabw7lLH9sBzK2NdRCmVHbvDuu1bXmntQdPldsOep7c4ptze3"
    "xZpPTlOe/U8JecOTdXLQjv9Ut/iKxlbb0uRk0chkuOedGG5HVNZnRzXGQm/+4z1TF1H7NI1eQKRQ2DbkyY3LizfP"
    "EL9Pgeogn3iLKChg7KvbpCXmTrtMe+ZisEfuJKILv5i7Q5TXd8nYUOXv3+oH2AdjTX/o3sI9jyP5vRtgw0eZa59u"
    "yqurcyxpJ+Vd27HfAfk5l8WAhxdY8aladnE/JoX7cow/nrP7BWH3XuHN93UF/eY+t3WqSwVZulKQXxeQnsG6kicH"
    "UJvIn5gxu4VPvupYn3iOYqMqk5iKh52gGfZm49wtoA6W5nAJ0d8ZyjwP2s+vdaryj/s7Tnn9hLy2PlL524wOVl57"
    "BGNDlL9dtq/y7jd7aq0ZU1+lMu9Jq1T+vjqcuwMtnoBz194Xwv1fDvJU6+NTqSxm9bNtGzhd+e+DGKG8vlq+7kTl"
    "b387WuhnxoYpf9vqAcrrI+R4iAHK6ytSG7xnC31u9c8eyrtW/6zOOx7vzjafh+NxO/m3F030jgdjfB2OR541R3oQ"
    "T2QtuIzWXd3aki86wnzOC8182jW/rPJyxngoHbnRX7PJ6gCBpH+X+/FCB/TbH1q8kGXoTOIp9wCdjRvh7oVMxRkA"
    "tqjWrZOKMwCs5wQT2yhgvBa/ArAXrP2Kl2k7ImH9pqfbej7oJW0s2y0tNgZUHO/IIj7eUm29KlulXoVblLIsQV5n"
    "xzVIsofPckPZY9uGkLfae5vweXZsdybeWm7x1lLirc35VLoEmz6C5m0e6MSDyK66BJ7ZU9tKQXfWzz8TeHuKWHPM"
    "GLWzfFKdmczd/BQPySGYHm39ENdPl49293kpHx2nSNAzBzd4cxv+m862/UG9nK9K7yfm/Mk2NkC5uTTHW/OmD+ko"
    "vaw1mb1X5pUr3TVnKcSd4/s+Qzpt/+mu7o7v9zvSqcaOl/OJ23EFA2jdXEnvhbls2roNWpZVgo3IEdpYofx5xgHU"
    "p+VEU9inw1aY/rhyWFsjfdh7a6S1CD47n+7TldZC5dAvH9Behhs3p8sLhb7Bd7f5nk1Tw2pMXsbye5z1rgOmm3nQ"
    "UB+um2RiSQHjvApFwj17TffaFrpAOwsD5laR4Ee6dlk4mtjVeobtO+oi2N/RHmP7lAsFe4e05k3tE6Lxtd/JbmfY"
    "MesJci0B1zDfyOW+5dS/9tlfKOu4nn73C0HGtW1+XkvxieW13MrYcW04rWajEWXOdPe33kOL+ts3dfyMz3Xx0e68"
    "YlvHFrLBxmhP0jDim31gTnEdxvZEflvn1mGaZ4zvyRjOXS7rhHO8zss/zuL8Nxsz803dF44gN2JUv5TGpFS5uQi7"
    "0dwshXugHpKngvPAFcRM2Xk23XuaCp+HNPt86R1Mb9T9MDXTqjtwoX5AS+ZRAnymqdhdJ01jmGO04O2mem+7dTY4"
    "3vX5QJJBa5qwuYDpe8wAHtt2OUidWPZWoI76qc6FXYr2H+YJuzruPNd5DSQeovcRcP3Ojn/ugYTjvwdBU3xz/Ajp"
    "X/8FPteV6OgzKON8FR9B2eUUA/I+lPE+gHeVf46pPypvXMrvlTde4jW4R796E3tZwOopvuOX6G9b5PrPUnv34Dn9"
    "SYd8FMo28t4d5d1jy/UfEDC+Dm1qnNeIddzvBOi/NwTozWhTe7bGxNCm9hMr7/Blyps3jbFG5c2faectXqy8eS/t"
    "OnOh77iPZwpjzzGN9VCfy84kvsR6fSpefGO6Xj4wZZ0bi2l/pPKPBTtJuflI59d676Pr8X3Qn2PH2aM/x85xhP4c"
    "e89+3wAb014BPqldBVsWxu5w3BTG7nCsEsbucNwZri04fimTL7yU1lJ7wL8Lad3BY2TYvJo+X23bdtlXafXCw+s6"
    "03cxyDdslzPE2664jw+vCr49sUlDMp83HLP8zgXQJk2Xk+kdJ0Q2NdOm1qVtbWq2PhzZO9vP2KC9sxLGx4G1Sz7N"
    "xRjNxd6r3NwurLfoHAi8XqnwsY3Z9q2iAP+wbftinoVtK7Dub+dhQJuTndepSLjupSu9zy6k9wmyP7GOsPso773Z"
    "t31eg5cPSjZItFdxnTN8YmrmNbjxrn7veUpA/3xTkHHH0R6mIwLk70HKPzfE4ADZ2CdApu6p3LOgbJ34rXr3t50f"
    "qEuA7a1UsNVJNr0wMSjK8kehbBlC+gjaqlk3LK93r7VjDew8ZBhrsE+NiVUq//3PyQBdtihAl+X3tt95Or13Hsj2"
    "NlhLBlvpOuInt05KZGOZKAzQ+QcGrBX2Fa5jG3sv0Kfxnrju5LpdoS4+Q6qLtGdjaNcv97G5zxPs+QfOdnMmBZ0v"
    "OAxyMLO9rgSeg3V5j62OPfTTLRXY3J7x8afZ4/FYwHg8rLyxn4zdL9wzQf12N7ULMX2GjcQ39Zk2vA66PkBeXRNA"
    "G+uEdjJ2KWCXWu+3ImDszxfW6AuENTquPfm+M9GfQmVToYzfaZJAR2dAGdtRTgugrRphfXVSwJrxGOXdF3OE8u6p"
    "OUR59/IcoLx7kgYF2Br2C5DBVRiLWGv6v3YJkPkVAbK7RMk2y8K3vTo+rj0X0xyKkXxrmxgfx8dOlxeWQed3eImS"
    "DI7HaUmH+hlFJV0K6Zj3bQ0C/4bWwyReNWSUy6v2ArsUx0awPY33/O0SQKsVgk5o07F9HcaoS2vVMuXGYJSR0O4G"
    "vlQ9H3Rs6mHCuqqQMOYjldRPksxjH3F/5Y2J3xf6Ue8Rk/pR76F1wP9r71/EfQUFE8z7ox/bPhcB28h7x+wz8sqo"
    "f+PWehHXNLZ/LFO8lO6r3X366kV4J3uPIurEz9WYtIP6xHDrvAJ8Jxz/fPC7xYTxbY69hm/e29Cca6bK/eZ9lOer"
    "lp9vnPmTpUcvvkPNHvlWYGJ19uyrRwtYXFYenuqwNq9YBjrK89GFmXZOqXHt5vZ8/GRjZtsv6q+nOqb+ei/oGPrf"
    "m9V2OONO2m9jS+GCwuBw6qJ2L6/DSuCqlsZy+H8aw3k3M9wg1qKnuXMCZcyRlCuq5wgvTb9ryZhUHmzl7gnTdpVo"
    "T1jHotGwe8L2Ud5chnVEI7sr9yzPItK7dmtq2e5Vrn5lx1skA3TFogCbZBA/zQd+eoPFT6N9izs/jfZyIl70dRjn"
    "7wb4JTAOcjbZWf5NMTDXhryO8+r86XQ3LwvGv2ey610o2NLOB57G8RaMzYf1L+eMPtmyz82A6w+mOsMvcPOysP33"
    "kInu+WP6+8c1Zuz76VD3FcqPtO4yshdQu1ZNd/1URcqMj+lO8fHORNe+xnX4WeWzzTqHCv6VJZRjbn9ozzUTTZ/k"
    "vrRn9shZrn2N635+unkeBOdo4/yeuI9/LNXZb513vc1tZtsg6kKcM/SwOeFiOyTfIfY/x7e/R3tkD5ovn0+qz2YN"
    "WntHsi2SbdE4R7Itkm2RbNuesq2vjx2M++2QdV7f9X/Ge+vo7y7TXN91cz5mwmaea9qubUy6j72H7I313jM7JfmM"
    "96nwmT86Rof9DH7+6hvJnn74SBf3i4WMZHgkwyMZHsnwSIZHMnx7y/CePjLclqfJAPleFCCzbTlcsMHdDx/Jw4hP"
    "RvIwkoeRPIzk4ddVHnJ+fUkexiN5GMnDSB5G8jCSh5E83AHykHOUpa6p8e4rTe03HGXGZw+Y7rXV2tfYdf1yVEXy"
    "L5J/kfyL5F8k/yL5197ln503oWeA/LPrsryU6nI+AL+8o5HMjHhpJDMjmRnJzEhmtheZye17vNaMZ7XHAfNuZ4qB"
    "ta/1k39RXGwk/yL5F8m/SP5F8m9Hyb8iS/7Z7eJcFLqsut49byd17llj+vtY+vezi+Q4Vcwhx7kd9D35bIJb6T67"
    "1eR+Pz8ZWxDJ2EjGRjI2krGRjI1k7A6Qsal8o6NMGuJ2cV+z7NX7MCIbacTXIvkVya9IfkXyq73ZSEeMMd/hKaLF"
    "QjonZm+oy2d36z2FUt0eUPd5ut9nNXJdjM/BMzf092aim780ZD5DLpKjkRyN5GgkRyM5GsnRHbEOfHGMewakZNc8"
    "boLbR5ly8ug2cZ0iq86HdeYZKMOvdNuAsTl8NrJEs6fAWSyvzvLuFSkb6e4FyXSOpdYBpJwC0do2ksmRTI5kciST"
    "I5m8o2WyPo9ZkrdDxrhnOfvJZBzDCuUdx0juRfwwknuR3IvkXiT32qPcS/VXXZS/NeJjkbyK5FUkryJ51X7jVPmZ"
    "B68zbZN4DhtjXJfrRPswIr4XybdIvkXyLZJv7TXGJtM49IB+4/32dh3co2/fz++aKG4m4pmRbIxkYyQbI9nY3myV"
    "M0lmHT6DzjumOJkvLkh/z2uI1nQRP4vkViS3IrkVya32s6bjNdh/l5v71t+Ylf7uO8r1ufHajq9R5JcbdFrwNWj3"
    "9KsT2T0j3hnJyEhGRjIykpHt1e7Zi9ozbKRpp7yR3ntPwe6J19h7Cv3up/cN2nsK7bqYXyZIfkZnQEXyM5KfkfyM"
    "5GckP3e0/OS2119r7qU/fKR7VrFf3cdrzbq4z8/GIlkY8chIFkayMJKFkSzsKLJw3AhzLRkkC2+u85eFNhbJwohH"
    "RrIwkoWRLIxkYXuVhXimb6q9teY46Pb1VF5Moi1tQ3XAzspYGdVlGcsykvFIVkY8NJKVkayMZGUkKzuSrHxjvb+s"
    "RGx7ycooXieSlZGsjGRlJCsjWbmjZSW2R4rXGaC88Tr2O+wd4n4cg9MjoK4dr1MWUPeJNenvPc+O9j1GPDiStZGs"
    "jWRtJGvb575HW3bZcapRrraIn0VyK5JbkdyK5FZ73Pdo72HkWFJ7fyLLO7uOSGNz3N+Z9jdGvsVIFkayMJKFkSyM"
    "ZOGOWsMt3eyekxQkn85RpnziZ95ANFtLY9AAGObw1thEATuL3n8MYP2pb/5B9DwSsH9QPz62KY2dhH1M4zGF8vA8"
    "t5SeQbR0ZMB8+uhM9/fQlW479HVD4PkzR7kxuxrrCxjSssb2EvqpJ73vroC9ut7sC4z/7TLNPOdjUb3ZNoz/HTA1"
    "/f2z9bLeY9MQz7FBgN2+Iv1dOcKlYfsd9HzpTAyUMTwbTGO7wDx7iPrsLvq+flS6ThKuP7Ux/b31TO97HTI3/X3b"
    "ePO9NG0vod+FxHO0DJ1KMjSem4DM9InlqZ3nE2stqcufpCwDkU/9kPjbfRO9fErLCltntvmSA3xpSp77b/T/FBCt"
    "9afvx2iODSHaOy3PrVs62s3DrL9LaH4MJx5zckDdm8amv1cQjzsqz6X7YubVFJd/Kc3vgwLqcPsGBtT5eGW6zj5Q"
    "B9uMz9o1oA4/qyKgDj+rCOqUUZ0aktlX0LOUUKd8glnns5i3ziXE758mvvUB1PkDPcOZkv7uQ3JvK9Ths3z5Wfzu"
    "vw+ow+/+K6hj08wwus+zAXUeozb/DOq8QuN0mvWsH0GdN0+Xx/T7Qp0jVpl17oA6TH+3jDLf/caAOtyea4Q6Kzaa"
    "91kbUIfvcxHUmUnyab9xZp0lAXX4veZBnTtpvA8aZY77dKhz1xQz1omfNRHqvDxFnoOnBdTh+5waUIfbfKxQ5/Xr"
    "zGcNC6jDzxoKdVifXLXUfFYfqHPAUlOf5P7pBXU+WS7Pne5Qpy/J+84TzGeVQZ2PV5pzp4h0vTjUYX7BPIHf/QvH"
    "vw6/+0dQZ9Vm8/xsnoN/dVz5gfxQY38CzObdbwDG/OYh0p1eBWxYjbl+eQGwSYQNnpbGngLsyRqzT7YAZvPHHwE2"
    "v9a87gEB43iBewBDPqax7wgYj+ENgCHf0thGwGyavgKwyXXmGQWXAfZenfkOjYDZMQ9LAEMZqrFzsS1jzHGfJWDM"
    "c6cChjxOY2cKGL/f6QLG8nsEYD2JP+1C9zxRwLgtRwPGfI3HfRhgl9N8TZKecwC2hbD7yW44ALDOlhztDRjPS27n"
    "HoAtmGiuFysBs2NYkoB9l3jGK/R+RYAhL0zpagKm+Vtq/oPep6a7faexTwD7/gKTJt4HbCXxugPPT2N/BmzwheY7"
    "vAUY8i2NvQ6YrXO8ApitKz4LGPIwjf1CwJjOfgoY8jWN/QAwlgU8tv8jYExnd4KuzHPkNiibxPIfypgXb4ayJ6ns"
    "aih7kcqugLKtNa5NKR/4ky5bBWXrqGwFlHH/LYWyZ4hmFkLZe1Q2D8q03SU1/6GM5dc0KGO6PgvKCmi8J0DZ0Amu"
    "nSEf1vy6bBSUMY8fDmXM306EMqbTY6Hsj3NdO0Pzcxe6NiXbFnMglJ20LF02GMruWJ4u6wdlTFu9oYxpqgrKLlnn"
    "2hm47GKioe5QxnRVDmU850uh7PX13rXakRu8doYCqhO0ZtvgyGu24SSjikimThnv2ipTeqbj1u1Xb87xDxa599B1"
    "F0NdZzHplMtdmmY9QtedDfqH8nn2FMe7Hju5zrWx6jpnON51lF2nFupcU+NiqTPPp7tyhuvEJpr2zDuJJo6COq+s"
    "l+9zkKAzcTsGoxwgbOUa0jMBe9a6bk/AuB+fpfnbE7ATSRfpRPO4C2Azak17V6mADaN75gvYFsK+Ul7sS7IZfiZg"
    "b9J8/4eAxej9/ipg/O5/EjC2e74hYJruUnqmgLFN9AXlrxM+BdgiwgZSn20BLJ9orD/19Y8E7O+kbzwA2E8s2rwH"
    "sD9but13lFd/Y135BsB6WmuEjYAxfW6c6MoZG2Mfw2WA1U0y29mINs/pJrYEsPsXmG05FzCbX8wK0CmmAs/rRP0/"
    "SZCHZ0DZzUSjp0EZz5ORUPbnOtd3wWWX0zgeD2WsEx6taYBs2MXAV8uobneyVx8KfBd5NvdTTyhLTHf9DM1yv8Fr"
    "o+UxYp6INtoEjcOXNaZMYHt2BegE2bQd24xyxpYvCuTLHY7sq+D8GMwfcX3E2Im13vXR0+vd+WKvj1in3X2Uuz6y"
    "aeAix0vLXH+Z40+T5zleWmYdaI7jT+fTAvj+JMd//o91vGPN7ax1/Of/yY7Xf3gclPF8r4ayT4m+DoOyXiC3bF1p"
    "qOPP6/s5/rx3b8ef1+/meHWtygB7QVLAWMctcry6ddzx6lTbmv6+xev1WWl/xSqaD4m2cPfzvMljo32+VtIK1c70"
    "iVneCCdj/ZCfpE95Y07NrDLaFguMGdDro7NbwZ+VvbfLpZadlj5CjV8skCp43cn57VGGFbzdxCfedscySG7humhP"
    "S2bbNqpetN6qFLDjJnrl9V1zTKxIsFUcJ8jWSnoPqS22HbFUWIsXCvYI2xc937qvbQM5DbC/TTKxGsB6WDbWEwC7"
    "0LLDVQfYfw6FdajG8iEQKtVfV7rxMoOEdn9e6/rLe9N6WlnvaNuDcRzrzzKxJNEJ+n/0WkqKXdDX2Huzy5VcFiPd"
    "rwx0pjKSPd1Yp6bxH6blMzyrnBhDav2p26XM/eLsE9V2Bn5evIXPy6c+Kraexf2uaYPnGfdZOdXD+tz3up+5bYVW"
    "/0h9q8fVEerNtN5n+/LorPhWu+fl1a1UB9/dobHMV8F7UG71WSusIfvPVVMoFs9Jrx8xJnc2jXkbBUw6ISJO4qpj"
    "fXKJ1WzVWEztN1lCc3g+dHQ0nh1vPB0l20a/R7aeaEw73pjiOA4T/GfXkp/kAMA+H+PGB/PefsY4zpax3qDnsa1/"
    "wEVm/DXb83oq18Z+FMVk3EB2kf0mu34T1j2+PN21w+CzmT5fIv9D71WyTnyApS9yHEhDrVd/H9xg6p18L9YpcX5g"
    "39mxoB4fsPL34RcJ1710pdfeVwm6na7X0ney329XH9sm+0O7KDf+Xfu3JL1O221YrysUbLlBa7Y8+l0ItvZmu/mZ"
    "5Jeq874f2+JKrDWR5lO3E58qbX0WFfMqg+5MzS9IUUva9FSUmqXFJR2ASSWzrN+YWa30KtqJVmhBdasp9mBECvwk"
    "wnddMlBX0v6MseDrQxuHpmVNx8qaP2/Xur5ypvuziP99WuP6MJrjp4iP1E/y8vxLiB8/Mt7L81dSnpRjZnt5/laa"
    "gxNGuDyfsUca3HzaqVgZ9AlRXOPmzd71+T0U1/Ko4Bf5gub1raO8c56f13mSP0+T+Esnen4XHztMEJ+x/dvIy8S9"
    "RPRbkh0cy6TtRBU+dg2OIXx/sbdP19a5dew+tWPZsE8/nWjGZRUp/1gv2+bR9uvxLKPmO4Y1Nd66dgiTHWm6q6cS"
    "ts2cSXpCMXeRk90n5uxcH2LJpW00gBntIrjfC+1bONdtv+Ak5R8vMVb5+45rlb9//2Tl798/Vnn3771D3z1HeGVI"
    "3uV0fYNXhrxOvOmTaV4ZwvE7HB+FMoT9tIUzvPyO45YrRnn5HcchXTfey+84zocx5Hdb6kzMb1+XvUaqDJBRyYA2"
    "FwW8a9A6A/vaT9bMa8i8p+ddn/iwZL0ZQ3vcJjduVrftd+CfHVjjxs2k9nkAxvlqNlJMzPOAvU7Y7SQ7nwSM96jy"
    "2uUxwBpqzXs+DBjvFSmg/r0fsCGj3HWRxu4WMKbB2wDjfRF3kn3yesB+Q/Syht7hGsB4v4DeP6CxdY5Xb7qc+vNS"
    "AVOkx6wQsHfonucDdu0kt02pvcMC9vDFaexswHCsOf7Oxj4nnjABMN7r8AfiBacBdtUU17ab8iM53nXp5RS3fAJg"
    "Rza4+3o4jqGZrzW4tJ/yIwHGdgBeU+4vYBzn2l+I52C63gcwHQPNMdEa2x2wX5F94Sais+6Od45zWzoLWILakhCw"
    "w8je4QRgnws8RcdSaexjAVtFevbflTf2mtfIWwWMY8vfVN4YHY57fQ0wm0+8DOuVvUgXfw7tCMqNv+Oy3apon5dg"
    "b/ip8sZaP6y88SAPCnaG+5Q3Xvou5Y2D/o7yxkHfJPhev6288c3XQNk84jPrlTfm+VvKG/N8ifLGyDQqbzzyMuWN"
    "PV6kvHHG85U3JmY2xDpMQ709S/0vbyfUB1u4fhnSEntsAuxR2cQxJGKm/C5nmppixk6x/tV8FuQMkz+wHvOJ473H"
    "h3WmzznTPd5xXL0nUzvsa18VrvV7vn2t1h/Ksmg77xPLdM079O9VJI/vhXj3Yiuu3I7XuwXqYgygVHcj1M3Uhm9B"
    "XW4338+uuwLq/nuRed9TLDvpeVD3PYr3P2i+fN+ZQpy+HVs82fHfz8v7OsZAHWm8WH/gOn7veRzGitaYvP/IgDjN"
    "gwWM43SHOP5rrr6Of8z4XgH7AXcNiAvtGhD7WRawr68A4yUJO6nGjYO0970dR3s2/42y21o3/lP57217L2Cd+o6A"
    "8XW/V/5x6L8OWKe+KGA8Rk8LGPfZ4wHr20cEjK97EG1ns8zr7gWM6fQF8s3crvz32d0IGM5DjW1S/jHx6wHTcWk4"
    "RquV/763lcobS38BlHWlssWCnnWuEFc2B8peqHFzD9n70qZAGe+TnAhlC0i3Hwdl51HZaOXdvzZCeeP1Txb0seOU"
    "d19ataCjHQZli6gfDxJ0tKHKuwdtAJRxzrn9lDeGei/l3Qu2u/Lu8eoBZV9ucH1qmeIcOYa5jPSCbPSHGNlRtP6w"
    "L9gJDdsTrbXqRnhzJtm8oFsA7WIuEptnZcqZVEmxb47QPjtO8xvKf5/xIOUfw4k5d+wYzirADpztvjvn3PHrj4qA"
    "+Vqi/HM82DkMKwT74Tk0jqzztU28hROks4axsLe/OIxMQW3JXG+cDO0Y1DQxF/hJPvFP1eZ+lFAOhViH9qskcvJJ"
    "B/p8OWZhD4GX7yLIVtx7VeoTP6zH3VHemOde0+UYYkWxMeXgIygjXt+NwwhUSmiUZiKAcvA9lvv4Om29pFCQgUH8"
    "CdeoceDhYZ71jQB+OyhAjuwXoG9WCfrEroLOgvu0GxZ692nz/TAG//Fabx8NULLfIB94vr03/qVa7974L1Z498aP"
    "GOn199s5WI5W/rlb0Fdj545AX42ddwF9NZgnyfbV8PPumuP11XA7n1/n9ZdgjiLbX4I5c2x/iSc3huXjXwyyskC1"
    "aa7X3HzWeQarb8e5YEMLx8Zc7xLLUlgVBvjUegHGZ/wwhvr2W/XeGDadCFbi2zoGRophu2aid79CKShBZVS/G6xB"
    "mE/4+YiL6No48Xvbjp/p/YsC/JToU5ynTNuhX96caco/Vn+SYFvguB30Sd/fYPqR0CfNuUQfW+v1SW+sd+M72SfN"
    "2KF0zypaAxyuvOdM2dcjn6si3fza6V4+9x+Kc71vrZfPsa9w+Agvn+s2yc2TZvO5NTWmfy4pvKcUq7lkmZt7WFoj"
    "2b5hjMP18w0Pq5FpT/uq4vQM3gu0SxvESaZYn94eW9ikuRUVN62LSstSDRCj45IpdaWii+qq51FKWFemX6w9J9De"
    "ILPFWM7rplh4nhuCY1fntlDKPjipKvyaJhH+sVU+kOMvgxqr/bu/OsdBbgw/hlWtGWRUlQvUGMt+mRvLSSbbewEO"
    "dNw9lsiTJd6kzw1kWbuv4x/P3svxj2fvIcSgHE76czlgfP7EHaSzFgPWaakZL5InYPx+/4V3P9jKTf4v5c03ztgH"
    "gI0bYZ6b+BfAOB87Y28r7/4Axn6rvPEbA0jG/Z/yxpKwbHwOsNPHme/3BGANq2mNRtc9KmB3ky7yQ+WfG5XH4z6o"
    "Y58Twu+EdvXeq8xxuRGuZ6xnjXn9NVCH++R2q85aqMMY5wTnOhcJcWT8HssAe2uU2bfnAcZndnF82BzUaYh2+iz0"
    "6l68p+XQdV7dy9bzUPf6zKJ/1L04vz+3E3Wvey6hvTpXenUvHucVI726V22DSwNIQwcI9KXvY+te79abcwR1r5FT"
    "TAx1r1WnmRjqXmesMLGkMH+4f1D3mkTPGzrOqz+vAA5ZqLLbBzMP6l/iwwd1nA3XnyrEhkwS4jvOUP65HOuUN59c"
    "jeD7OQnapv2nUtv0moPbdkSA/f+ggHXFYOWfj7OP8s8Ns6fyzzvZU/nnc+wixAl1Ut7cfkauJWtfVjb59wrJJphP"
    "93Qsn46df4n72YF1XxXYIbvT/YLq5YNNMOhZmc5Kouw1zbmjcH8/58DTdIg0oW1WEq1cWuPa/kp91iOqxv199kLT"
    "V1IOOm3e23K+he1nS4c9XjtX5pYwumQsV3+PFIccBzpLAJ2xP7MYruU8Ft3JL7s//S7f1jQXt7njPkHlvsdhJ/vE"
    "PPTaElr3+UjjJZXlw+LOb4z98szFYS2tr72crisKO8axsHGLccfJdwocp7CFXZ/YvvtY1LbW50SJcH6zolizrSHN"
    "KpIBK8w+uTofc/H4uYt69nmd6pi+MF6z8jlFxcCTMsnOK4gOUS5yzNnlNa4teCXxojyqewE9J3RSOCcLB228NdwI"
    "Be1fKGVBm6oVaLOltCftm5TyhOo17m1EfzeBP6HIkoN2vA/rjkuUmefTON+w1ff3ZRkBHt+hsjDfUmZysPb1aKUw"
    "i4zkVB1092zoISw/Yxp0lLyHuciKPZCep/nr9VasQYyuv5LK8iL5HcnvHHko58PjuN9safMWizbjEW1GtNmKtJlv"
    "6YJbyQb6WZ3LS/32gGtdYI1j6qSNlj9lKNuHlddGtT/bF5U3FqGY/h3LIAMQG0i2ObyHs53uEdZ+pef0gYLtDGVa"
    "lSULwzyf9yRmc00l+FtzvUcF/fEZP71zaPfDbdTXuk1/UO65C9uLJjn3J76LYdf7muWssBXwVEfd0tY6bWadtBD8"
    "MNuLNjAHbbbXoc24M9B/CcyHqupgucfzvktIHhTmfPAK5Z9XWJ9reISlV3cEnpZP/cp9zDQwCK4ZZulmnPf4Sye9"
    "f5z1NX3t8TnIJJbJn5JMfmSe68Pbx6Lj5jV5g7vvJZlDfxcIObtPrvPGD/5I8CvlW7ZUbj/nXvlko0nPF5OdKdt+"
    "MfJ1tiovzWF3+I61Dzgttw8k28QygOoo8s4DlXm2B/IM5msDnfR5ZpyjO5uzYDgvPfoY+9M9ktY9kG/q9cJXTSrt"
    "V2m1VuwHzm3GOcF1XI1D+m+CyqtyaG8SdOqkyv7sHua/v1PpvXoso1C+5IWY+/jcQuXu0wuSSY+20jsPyvGddQzN"
    "wda7FoR81+0p9yV5gvVYzmLf6hia/VT2ZyG9luU1Ydo2yBr3o4jWsm0b0lheyGs+q3P3plbBeOF1B8B1PcAWUtSK"
    "awnkVUUZYhG4P3Av1NlWPzWxwObcdmHWBR19nZBJupLC0Ga57baFEGb2frP9wU7HPjc7viYoh5kd92PHQ/YU4rl4"
    "73IX5b+vOdOZKieODr/nrciiVZzTNi/VvsJtN3v7KihnqJ1LAnXDwdPcGC4lrBNighyy21BpyfbU7yHZ3aMCdHjd"
    "L5NV68Rm7HT5J+Nh7Yw5Btz4xFTkwRwcT2NepLx+8dSe1HUuXUpnFSGNlVo8Gfc8PVPn0q5kz9d4hU9b4lZb8oHG"
    "ClrwbDs3i86DIz0/YT2/CJ5frNz9ZPz8GFxbotyzJb/p836lIM/LaZ5wX3S16nbKUk/AfPncx+XCejbMffi6wfS7"
    "Iod7dMkg65XFP3Uf1FhnxpQoc58v52bh/KQvzXLzBpYo87xMv7rfgNxCqxaZZ/FeNM49H96uw2cof7DIPf/QrtNn"
    "jBnXiuf2DqsxY1Hx3N67rTbiub12+/MD8l/iub12jks8t/fjOjfXtX1ub99x5vPw3N7yCWZuOjy3F8fIPrf3jolm"
    "ro1XBYxze+C5vQfXm/fEc3txnO1ze+1cjnhu7x3Lzf3HeG6vnT8Rz+19aJ0bn2yf28v5E3uO857ba+dWxHN77dyK"
    "eG4vx91ybpvLBOy7U7x5AznvIuYN5LyLmDeQ8y5i3kCOCZ+tvHkXpytvPHW98uZYPFN59+CPVd4z6TE+nfMu1gj6"
    "2UlQxrHk31Te/D1HKW+OxWHKm7/nG8obWz9EefMu9lfevIv7Km/exT2VNy5/N+WNva9U3tw/FcCfbT1Q8xTbzxZ0"
    "/iHq33fnmXbOmOPKb+SrOC8xNw3nLfiHUJdz3Nh1tyqXH162QK6D+cB4nxZjmA/s8JEmhvnAeD8RY5gP7IQ6Mz//"
    "4wL28hRvPjDGVIM3Hxhjv1jnzQf2Sp3ZFty3xPufOG/EjQLG/GKTgM2s9+YDY4xz4mI+sJ7jzLwRKwWM27kUMD6H"
    "gJ+3QHlzxHHOhdkCxvdsEDDODTFRec+c5DMGxihvjmG+50jl3fPH2EnKu1eQsWMEjPv6MMDmzjHp5UDlzQ/F2EDl"
    "zfPEz9sXMJvmMT8B71FhGuwhYDy2Rj6SOu/6le+P61fub7S5sH/l9lg6xx/6V/jZ62vM3CTvCPOUMZzDfPYjY78W"
    "MH6fFwWM85jgHOazK3jePC5ga+u8c5ixQ2YIOf1qzbMy7hUwbqc0h3m/Ec7hzhPMe24S9CSei+sFjPtstTBvGFsp"
    "YJxTZamAcX8uEOYN33O2MDcYaxAwfveJwrzhPKI4h1+Za2I4h99fbPYZzuFV1v5bnMNdVrj5wu05zDljmCZwDvP5"
    "rm+e7p3DnFOf24lz+Pl1JoZzeNl6s89wDnMuHb4O5zDXxznMY4lzePgmfx/PQ056rvB6uFC5+Wx5Dzbvt2a7WMUo"
    "c0/bQyDTbx1lnmFQOMNc49wFdTHHO+89RV35RlyvNZh9/BTNsSUkY64KqGvf9zKoi+3jPFpY9wKoi/fhfKUYfz0/"
    "oK6de34a9tla05Zpt3c81L1xszkWdt2RoDPNa5DH6wShDo5bKt+tUMcey28Idez24L5cux24L9d+Pu7L5ecWTvHu"
    "y7XbhPtyuS0XzfT6kux24txgv6LOdX+KMv2KPA5rR5j5WyeT3lZd7z2j+oUrg+sOEvRcPnNgcp3bV0UB97NzbGL7"
    "7Byb9nWYYxPvbfORyXX+/pdbm/5uBrtWIbQXxx1zKq+HOpyLmW0TfE7Bpcq77573AfN9LhTo0L7PeUKdg+vNOrOg"
    "zodL3LPHsE491JH4I+el5f6cX+vu7eEcbTbG150CGLeRsW8q/7MqjlD+Z0ccpPzPjhgsYJwnrY/yPztiT+V/dgT6"
    "UV660rwO/SjIx2wZNl/Ii8f1kPZKVLhctaybdrHs05g/kM8uZwzzmjtWLBWvsaXcSXy+6YDpbj1egyyYmHnfNNsp"
    "H4S2ZmsnRds6+ngK6Z221Ji6PMazZ/OcfGWe3274Z1r/E8JrGFMd7VPcgvhJllUsn3pA/IAdu8brdZ0jBsewyPJF"
    "2DajwhrTH5GNn17bJa8GP0W29FUm+DE4BqIl/gz0Y0R0u2Potly1Xq4J22d+kbWn50KI7yhsdd9xnuPE8+3CgnZ/"
    "dmGX3OM7ct7hWx2usLoVpgvKwkKyO5f77QNo9enuaeDOmemjuvXGqyfp1jy/ozNHW3/eho35QL2b/cC7CTEPyy7w"
    "ri0rLP8xri3fWm6u//E5JYv97cwcI8y5XmLw1xzPKJzTXgDxT0lrn4Ad01Lko29n2vtcDm0YbPEYvmaoEBOpQsQC"
    "cx/4yclBVn1+r4Qy8/9izhsF72m3cX+h74ZAPC5jYfK1YDxamD22ku7Je8o1dpal17axziapb7Gdh3FXeXl2IvtY"
    "sLhPvKIUh+0Xr1go2KXWjvDa8ibXmXapIuV/hhLm2OttxY36nqmlvOf8dBfiGMoFf32pELNQKMQTBMWATldu3uSC"
    "ttRNYjuXOpKw93ir1s/RgvxyajQ27W5sbJ3lTorBWQFlSza7Pk4uy29Mly2EMtZp5kHZmDGufZjLHmlw/ThctoXs"
    "42dBWYzPPUZeUuc9w+OEjd4zPM6q8Z7hUTvdPcPjeIi3qCS7rBL46mFk9/vveK//ZMm56e9zL/LyXPbz/nO6l+f2"
    "IP/CllHB55yzr79njffZE+geM8/1PnvFdLPv8dk/Iz/ZC0vMZwfZCfIEWeVnK+u1zo2p9bOr6ut/a9mdXiXeUNH6"
    "NoY45/5ws3cUFTf9r4T/Veo4ZY7TqRntjJcn+Uf59l2rjMw990djBnyNnNujsfnSqixMcAG8pziete0jTEx+Jl3S"
    "Vc+yTrgez/G51VlbbjJXyGz6rA4odQQfBfKWKyhO49ha97xFxmaTb+124tP9gIdy/d64zhXOe2Leg7rh/63x6oZv"
    "zPLqhgsu8OqG3BaUVX1Gy7EZ0npIx746ls/lCeI5yR3Ac9Jsx/2U4T86iZyoXecbysRzMuYTqsriYVnkG+q4PKd6"
    "u/MM3k/Daz7cT1No2Ug4b1cCntrH0vmTVBanOc/r2qSyzs9r+ny1bdtl0r71BOkmaB/h+zpwb24/20U4JxTvAz6L"
    "9NeUbhgzdRdeZ7/d9Pd7x7SrcA6cAmkN48Tyvs4fZY6fMXbbgj+9WsuLx/y9L+iZQTnhH7Hoc8CyNI2so/FeY9ku"
    "Vyn3vN/WdV7G6Ay6TDljM3GwQtVePmFkgAqSATnyeJUbj6/O7hbVhk/Vzn/khLBJo66Cekz3Fd7zEJ5e5l27vbvB"
    "9A9IuYpuzEvHifJaK6LxiMZ3FI3r699eavqj/hVz6TMe0WdEnzuYPi+6yIzpH94EfqrMPe5rrHtH9BjRo02P2ebH"
    "3MnjLfJy6c2sxjPEvXE/whgnvdeG4z3RZp3Y5q4peR0Z1u8e8YaIN2TiDWHpCWmyL30XbXNpmfeL6D2Rw5QZe1ym"
    "zNyTCUv+6d/Jpnvtsk1l3S4+ixjbp3MTpeTvNtd/hDlPBqnc85Lx3gSda+w45cZA63Yc0Ipzty37LGgs8Xw17JfJ"
    "+yi1YB+3DvZJmXLt7nsrM4a7AGxUScIxZpv9dehv47pV3DZoe1zJ50WV+YyZZG+JWf6GgfCtr10CWNcq91tj56q0"
    "D7lt86R2uHNUWiFPatufoxImxxDG8dn7DrQffjlc77cnKcgH3Ue5sYvoC1MWTfaa5u5btX1LMwTfEvMJ42yfVv1A"
    "HAt2Wns+aD3TG9nCN0iGV+Uoo3M0HlfB2OaBHU139/nA/7bLeJsuofxovEPpZNLtGsNwOL8YlyC+wrHQhwFeSfqC"
    "Ut44STsXJuYr4nxKmK9oUo0bL95FuTkwJX+2zmnmF/urz2FnGY32Yzv/JsYdpfYIbxBkbhuSCkzcPNUWYYHb+ZN5"
    "zZeUeiEjvWZib5WgDDAN2jlUD1Fu3tcTR7s0lIl++gk02zuAxjH3AO+15r36GL92AOUXaRDOBOccSJyfDmmY9wO/"
    "v1yOnRvmI+s5d8yKjd7cCsU1Zl4ffL+Xp5j54vYQ7sm5k/D9Ztabee2SwvM4PxC+n2ow2yL5eI5W6fxq5YKeXVJj"
    "5i3BuB7Oh1Izwh1bO+8O55fZW7gn50fB/Sw6lwvndrH3s3AuGN4Xj/tZOJ/NqqVe3Ytzs0j7WWzdcgsxDubpxVQv"
    "27VC5vPDCgodJ1FkFBfb9Up8ons4yKfT9l0rzHPabK1wUVjbTSJ7242TxVrkW/GsVyyJbGxQcjuqW2gbSoQ3hQXo"
    "SFpW/zSi+Yjmv0Y0r3n9S/munerZfFfWj7X0dc5DcnKdW4fPFNI5HVBu6ty7nIvXT15zHjGU11trzLyEGE+v9wTu"
    "osycNFg/TvW4vZesM/PQnlznfy3rArsoN3d8NvdWNeYzpHvju5yTn85ZHNnkOp5NLq7cvYV+dviY8sZDIt4DVi/i"
    "2UMjM5/Z1rZnCOY5He2TvQkkO9poDFGs5/b5TYOx2OKdy8E2zzRUDzSUbX6Bnfw8yPQgvN0SPpA5cDwG/pmwfjWn"
    "qfIip+X7L50wjbM/HXg7ZqxVZ6Tce5wTkffmMBXwOV5DYBzzHDdmrkx545wwTwLmHngbbDkfkb4Qp+fa8mB/6x7a"
    "xxtEbwcI9Kb39b1G15yttlPOmJ13729mG3qOe3/t8Z0B4xuNVXZjZa5aWn+sJH18bSy9pzrKwZbbpyU52LLRp1P7"
    "ImPp/K4eX2Kr51LT3/kdS2dqwemsmewYrRU/FjQ32Q6gaaJUefOG8jr78hpTNjNtVJIeHQc7tx9NBeUjjfnwiZVO"
    "mojZf+kn+4dYsn8A6JqD4F0x3jquMueNbI2zwsuob5v3DBaEW2+mfCVOOj8axqRJcxfjTnLRs/dr+nGsNUYnjHHP"
    "CVa2j2OWmx+fy/jMpcF0zzjoh3iGFude5m/9nGZek+Fazu3M33hteYZr+Uwp/sZrkeb+n0qfRdW2ukQLmUez6Gp/"
    "ukhjuBfLyX6ayxnH6BvO5Yzj6PxJQe4lcz9/Mkwcku0rjSlvnjtH+BtgyYCvk7zgvlks+JTD6Gs7ua07vyPYujO1"
    "LVsdPBrT9j+mPG+Zx3Asn33+e2+gAel8+N7wRkWWfAubd3PgdvCjSM/trdy9Ghyrb7cZ42w4h2KY89+5zY5fm9W2"
    "PL/8HahL9LTem/tnIMiM1nhWhfLmc5VoQmUYpwJlnsddlWFsg2JKt7fOpe+zF/2bz1EetoP0vwoVvBdomCCDpXM9"
    "+qjs9vryfGzpNfEQusfntG7L5rqwe4mScO+we5uyaftzTX+/pPHubD1X780P+9yKNnz/hZvT7bsByncPeX0l+SLQ"
    "D92S9chO9kmz/w0tWLCGyHm1exY0xOcYtQW9Z0tzFVnIyLMsnhjRmEljVSNTsrvQT3YHfzLnpkP5UWKt4YL2dYbd"
    "++mnTwz10Sf8ctdnWstWWjoir697AD1lkmMVsC5vyVlYQXv4Sqx5VADzKBU7/2WwXC8knZDbVKCC857r+uK+0NY3"
    "KcZaHMvQTnezxMK3uDHz3RpDX4D7kPOVm79d08mLY9zfnPO5zKeuPhuOf795psybz7HmaBSr2HFiFaP40ii+NIov"
    "3XniS5knF1n6mBRjGsWf7lzxp5LOx3pfOcj4bnR9FY0765C2Ds76LJ+HWw5l2d4r05qunHhSPfROdK6aD91th3PV"
    "kDcMU978HjadJWH8YtH47fDxk2zjFdYci84uDIwX2K5zzD73j/MO4565/qPM8706CRif34WxT8NqMp83k+lM5t2q"
    "0t97WTa7o+uiGOas32g75GzRd7ymJnhMdxfGVNvC9lamDYhp7NMGM3/TLoD1otwTn2x0z62292w2TDdzsaXyESxy"
    "28qxbnaeCdsWiDZG7Yhd0durG2G5fW4dxpnksm7J29n4XTzV3425U3R1i/lhS9eS0Zi0/phIejrvnZocxRn6jdnq"
    "ttQbOB9MsY/+0AfqNeeZUulzpKQ4Fs1/+XfhjPT3U7WyvpBrnF60ryLXwOL0Z3vsq4j2yux8Y9qe98rYdsp8WK/Y"
    "7Qpqs+ZpSywfbUTHOxcd22esa7qZBLKIfY6tv0J0MvlwO94nk6U6mdlM3bZ7YKM+l/oc7Xbsr4vsdjvGblcAMRKB"
    "doVW8/wFBJNEOT8Cey/Kw9L+xiTKwxLZxUWFL8rD0qHGyvRQtH0eFkn3d1SUiyXbT0tysUT5b7Z/n2cT72frpBiT"
    "G+WEyM7u0VY5IaI8He1vTKI8He1m/d6meTqk+FiOV7PzB33dcwtJ/l+OCTnK6p+tFBvyGeT+LlXuXr88qrc/fR+q"
    "TL+APrOvK7QzL2DNFSYHnLaLdVFuXu64ym4/l19+rxOaCk+hNiame30sebCW9Ws/3vugDO+9f5bvvZd1v5hy94Jn"
    "2kvP62e8XyefcRziUx/76r8qvU97h8i72E602Aop3ppFXAghqcfhStApL6fxKWp1ZcM+RzfXU9222zm6iZaNQOv5"
    "xPZqg7Znbr5egmTe+xvGp8trD/32r5LcuXi9V7baGO+f7Um2NId4kL6mQbk+j1zO/W7Jnur2uGmJdKbS1p8GydAE"
    "hvuXK0HNdiw96fX17r5ULnumzt1fwmWP17qyxz4LDc8CKRjlxj5LZ5PxtT3HuTpBc1uuM3Of4XmjTJf6bC4+v4vp"
    "0j4XK+g8N43NJIzXA21qY2yZpb/dy8vqVqqD7y7583BfSx7R0hIaz/lw3XY4u9EJsR7vaOc45rDvPT2s8Wwp2qdD"
    "eV+7/r6TzjXUMUPnRmPaIccUx9HWRXKN+d/JbS15LdUbMmnxsWRqSRH4yTbmPxqTth+TaN6EGqOcbZQh+FlpNG86"
    "3pjYeZ55vy3Pnz4gqziv4tmgj7TG2rajjWumxXKqE9pwr/Q2J5yyliT7tL7fWTAHo/hLYbyS229vewJs9Xp9HTTX"
    "pNxpnLuiD42vPd5BuQf98hUXW37CrsJzcb9W6TbXjhDmnpxrtoe1Di0AP2TKprHNtKWFvX+58ub0tXPD8r1iKjin"
    "o1//sZ6i32NPxy3X6+yrqP0zaltulw6xDIs1mz3i+X5qVGGLLa474NO6eecyec/DreUytS5sVE9QgzsTzZzLNrz6"
    "aE3fEdf0ncn+z/ba+bWuDZftv4MvTH/futZrL/7oTK+9+H7yUd801j/HgM3rkFcdEPGqiFe1Mq+6KeJVOwWvGgB8"
    "pm6SmcukN2Bsd2ZsD8BKR5v5VSoDeF0SsMvH0z7/ei/Pu4mw+xeE43l5wFQKBd75ObV7P8A+n2g+v0q5+V3wOqyD"
    "7/bBCPPeSeG5uo79bvZ7B+U36gzv1QPmFsb62OsF9Dvnsl6wZUgP0I9Zby6k+0p+cDv/Dsdq7U7+zoOVN/8OY0MA"
    "S1hYXxif4hrz3v2nu2NYKdSR/J39IUfwr5ab65FxNLaz17tzBcfw5rr0d9F0cwzzqV9sOly1Of197TJvLiGOg3uH"
    "vnuO8NJFLmMQ5B9si/HlMThUGF/G9hfGl7H+wj030tzaR8CeId/J7tSfuux3c9PfY8e748rjaed30rwFxxDHhDGt"
    "v0nj3IPkH/bZHLCr5LehBBR4e14Osqb9fhqDZV84z1o4NVKaJ2ifyQebwEDIN6F/5xMtcRzuoloX8zt/aYDyx+bX"
    "+mNFwKt0/lZu683KjAcuBptRKxJezKC0tB7v47Yp9PZ0UdhtJO3jU9USOMRapTrEReH09OwWRtW5v7PYMpQBfyB5"
    "6UxJ88nDADtgafr7uvFuvDljz40zeflAwPS99Pf7hO0L6+RL1qXL9lTefH3FNe46nLE/n5n+/liI23plvXcdfsdy"
    "r8xfMNGM6fLT23ge6useitba0Vq7BWvtStJvUO8Ksi3Z+kqnAH0H72XrNxXKPPuvpyWXUGfkcwRRZ2Q/wWGCjOPn"
    "BZ0tyH581lXbLAbf6XjxhC3h+NUtmGgS30edR4/jX5r+ljFNTUnTTWvnf2mjGOgOu38szJjZvKNglFfmlSz2yry3"
    "lpv2G9wno+19Z8P9dsxYdyxvdEvHOswCyLHG0+ateAaeHic+b+G0Jt1o+AhzFXUa2Tl0uZRbfxjkswtzXh76dbsp"
    "8zyvpIKzuNNCKBGkppQqfz8wv+sWkCO8H71z2+leaRGVX8CM0l4IFTcvzqxoA/3+qQa3w4VQ2+leTs5TIHddoDFH"
    "Lc28Qaz1pmv2lhonXIcXgl1sS517blpq3taZ8cfPQt33Vqa/fzJbrrsF7GSMbbHq/BDqMGbf5z6o8+Xp6e8fjjfr"
    "3A51howx34HrXA91GHvzTLPOVVDntQa5zWugzpFL5DY3gmwcSOvNQbRPZwlgZ9WY150rYCdQzvlZgPHzPlmUxqYK"
    "GN/zTMC2WNedLmB83QjAuE8ZOxEw7kO+59ECxtcNA4zHgK87QMD4OvQ/1Vp7G9D/9NYiE0P/k7PYfF6lgPF16KN5"
    "d4OJod6jxyYoPh9jg3ivDdPOz+tMm8hl5MNyStw6hxINzqw3fUj/Lvb6oG5fa9pPPix228k+jhPIrvGugE2j6/4o"
    "YDfMTGO/E7At9O6/ErB31qSx5wErIezIOWnsSQF7jGwtjwnY8E1p7GHAjiTsJtJX7wdsDWG/oXe/G7B7CXuNsNsA"
    "e7LGXPNeDxj7YA5ckcauKfbal56le64DrAeNdXfCLgVsOGGV9A4rBOy4CWnsfMBqCLuC1lbzAVtBWJ+FaexswH5B"
    "2BvU11OK/e10EwTsZ6Trn1bs7+usEbBB1GcnANYw0rV/aawa32Gkub/yUMBOpHVlp9HkN8I+I+xQsgH2F7CpREv7"
    "AFZba/qUd8d2EjaC/ETdBexqevfOAnYw+XITAnZrI81/ASuifBufF7nYjFqXP2nsYwGrvzaN/b3Ia/sppT7bWuRv"
    "F3pTwHiN9xpgCwh7n2TVy4Attu75S8CWEbaJcoz8HLDHa814pp8A9lKtu4dVY/8L2Oe15jy6T8Deofl3h4D9g7Cb"
    "BWzQaWlss4CdeG4au1LA3lqSxr5V5L+/92IBu4146wUCNvzKNLYQsGLCLqS5MhewylEuTWlsOmC7EjaB6HqygDFv"
    "HSdgPN9HCZiWTxo7RcCqiHa/CVjfUSbPOgKwIaNcfpjKLwLYQaNM+TdYwG4j2u0D2MFWO/cE7CbCCs4j+6aA/YrG"
    "qAtgt1h9XSpg+5E+mC9gwyalsa8SXuxvhH0G2F1Wn/0DsHzSM64m3vNXwLrXmXL6T4CdYOmDbwjYxyvT2KuAzSPs"
    "FZpHLwC2ts6dvxp7CjDWhzqRHNsiYLcQDf4IsFcIO414wQMClkf0eY+AHUnj/h0Bm7E6jd0A2G8Iu5bGYaOAdSUZ"
    "dwVgrxG2fF4au0zAmM4aBexZ0luXAPZ6nXkG2rmAvWfFnswC7O+EKXqHqYAlRpt8/kzADiGsG113uoA9xOsHwC4k"
    "rIxkzomAvUlruoNoHI4WsCNW0fpBwLZQOw8A7BPCfs3rB8AKaC3zx7m0fgDsjDGm3rMHYP8h7EGS05UCdh/HrwH2"
    "+Rg3Ni61fgBMyzak65iAcb98UejFeP59ImANRLvvC9gKktN/Biw+zqTBtwTsDKLr1wVsLmGvANZznKmbPgvYfoRd"
    "T+/+C8CGEtaTrvspYKcT9gBd9wPA1pBd4Coav/8RMG7nnQL2JPXZLYXeOLxVJPu/Xegfo3cVYNcR9gjN97WF3rjF"
    "R2lsVxX6xzReKGC87lgkYKfSO5wD2K2ELaF2zhAwlmNnAfYdwqpI3p4hYA8SzdcB9sh4kxecChjnHWGaOA7HnbAv"
    "6J5HAvZHsiVspXl0MGB/Jezz0yk+ELCPCHuJ2tIXsH0nuvIzlV8MsEGE3U3YrgK2iPqza6F/vGiZgD23lGI2Bewx"
    "encdeMeYmmTK1H8LGMu/fwrYVtov8J6A8fPeEbCepJ/9HrBuhP2X9KxfCxivKV8EbNgkc+37NGCjJplrvMcBO22S"
    "uX5/BLBrJ7l6ocYeBOywyaYcuxewtyeba/TbAZt3Fq1XiUfeCFiS7DA30/M2CRiP7XrAqutNWbwasJp6d/5qbCVg"
    "dfWmnrwUsOn15nxfABjbi1jHnC1grLM3ALao3pR/EwFbQlgZ3XMMYCvqzTXCSAF7kubDSYBdTdjDF6exYwDbSNid"
    "xCcOE7A/EF86UMBY9x4oYKzz7StgrEP3Auy2elOH7gHYdwmrozEqFzBFtFQM2KOE5V1OZwEA9iRhX9C7/zffxZ6q"
    "N20X/wLsl/UmP/sAsF/Vm3ziL4C9UW/qGm8L2FjSe34L2FaLrv8PsHcJe53e4TnAttW762ONPQHYaornWk3XPQrY"
    "VVNMPfKHAsby4fuA3UbYXhemsbsA+y5hl5BOe6uAcezXdYDdNcXs66sFjOfm5QLGPPISwF4m7Hqi6+UCxjbcxQLG"
    "eb/mATZgKtnr6HkzARtL2BHEC+oBu2+qOVfGAza4wRzb0QLGPGQ4YAcRNpBscscDxrZuXsscJWCsgx0iYMzPhgoY"
    "93U/AWPeureAzST72W6A1TaYekE3wM5rcNdQqbgJAdP+slRcVb7/3j2V77835T9x4CENJp19BNgn08gGSOPwNwFj"
    "m8f/A2zrdFev19gfADtkhmlj+Q1ghxI2l573EmBHEFZGfoRnAHt8hjlvfwbYFNpT0IdiKX8M2DLCbiV6eQiwE8gn"
    "eQbxrO8Bdutsk2d9FzD2ZfIa6CbAtL8Ceda1gB09x90HorENgK2eY/LrNYCtmWPqIRcBdvkccx2wDLDXCZtHtHQe"
    "YP+cY8q/OQLGOtg0wL6YY66PJgGWP9fsl7GA/ZGwh2hO1wLW9Ryzz04GbOG5tJYhOjsWsF4LTdl/OGB9Fprrh28I"
    "GJ/FPQhpabGpo+wnYEyDVYCtWmyeG7sLYAeeb+ovFYDNPd/UUUoAe2GJOR/igH1I2Epqy5d5/jHSnwK2cqnbppT/"
    "D7DnCDtxBvn/AHtnqblG+CNgS5alv++hOf07AXuK6PpXgC1fZsZHPy9gbIt9ErD9aB/gFNKzHhOwD8kO9nCe//7B"
    "+wG7g2LTEqRn3Q3YQ8vNuXIbYE8Q9jTHDwDG+4X+Q+NwjYAxL1gH2CfLzf1+lwoYy80VgHVf4dqxU/4/wPoS1pn0"
    "uvkC9j7FeJ0N2IErzDX6FMBGN5pybIKAfXEB+f8AG9to6tA1gJ1B2L7zyf8nYExL1YANpTiT/sRfDgVsysXm/Nsf"
    "sIcvNu20/QHT9kRcc+0jYOyr2x0wbQ9O8V26Z3fALl1D61Siz844xwh7iOgsAZjtt3cE7NLN5P+Ludhja8315scC"
    "xrz874A9sdbUs7YCptciOB/eFDDm5a8B1mtd+ntvGqOXARtI2Dx63i8FjNv5c8AGE7aM+vongH1znamD/S9g89aZ"
    "duH7ALuEsKdpbt4B2C/Wmfr1zYC9u87sl80C9i169ysB0zwA+/pbAsay+GIBW0t6zwUC9gX5FBcK2N307nMB20BY"
    "nPjEdMCuXm/yrMlIS+tNG8s4ASskuTIKsJ+tN/vsFMCesbBvAvbielOGHwHYy+tNffcgwN6w7jlYwNjv20fAeF28"
    "p4Dx83oCpjaY86ELYEUbzBiXUsB6bnBtAyn/n4BNo3H4yvFiTLufAbaQsHtorvwDMO0nTo0R6Vl/FbAxhP1JwHhu"
    "vgHY01eaNrlXBYxlwAsCxuu/pwBbfY0pU7cApjaa/vcfYb9sNPnnA4B9sNHkS/cAdvwmc9/Yd/DdN7mxNSn/H2BP"
    "bTLXFhuxndeSLkb+1CsAqyesnGTqZYAt3ez6vlP+P8D0mh713SWOG4t/Hr3XeU1lSScdH1zqpOOXd2mL+OVYnt4x"
    "pgOXCxNFqV2kpU1PLTWikjsny9Nbg7o0F3XVIdvdVWWPdrf1JcmRtI1GIG61tPErljnQNlw4LsTuWvdMyhc25vZ2"
    "seoWdU48RJhydfAlYQKgc3m5xtxis5O5jmD2R/L5X5HI9cpkLts/4pni6zl+uJ7thcu2zxnoO9Mp6J7tgcnQY9VM"
    "DZn2Cset+OEP68y8G5+RfHgJ6pTVmHEiXOcpqHMC69T0PZLa8ijE+qM9Bn1rh48kvxvcD2MasM7dUIev5/txnVvg"
    "mf9DOs03FrqxAKk1PsnIjVoG056Y0co9Q7JtaFXtxLQqc5pmvxuMCccYHLdJjifReXn2U64Nh+2eWl/pBftNWLc5"
    "iuzXpy/z7lEunGHa3XCP8hLSlz5Y5N2jfONm71yy4/ZHjzJtskH7ink/WHw7DUfYT4fbgNyYWYSF2fCIPJBzir1D"
    "/G0VrX/6AM3afNKui3mB+H5+dSvg2WwPYb8Ox6AjneGzM+0P4dyzdk4X7cN3iL6V4+bE/S/RZWXb6Pnp1BAFxubE"
    "ItW8jVL3WCp7WCet8Dfv2KxI/b9LOi9wt1Q+sXbxqcqibjKMWpWbmKjOqPhl5Abxlr5qNvwmJt86lj1BZTXhq52s"
    "xzaZVYOy4eWJHLrbCdkl1VmQoAP+DD01V1O55gWraGK2QVoWBwY8L0wXNhNHfiq8rT1+4rnN/6zvl9XKNtykagzF"
    "azg/2FL6N++1X6jcPAspOdPaORbynLjj5HesPAshzoP0+7TWWZg56IAJHGs7N93ToL9ynqlkW7AG9xzaeHrCJ4qK"
    "gxLLlQLT6tQWORba7pMI4vqNmfhKY+iBr65uAaPOSgpVt+TuTu7cLDy1V/v0f852PGv9acd/X6H8Y7wvU/6x4Y3K"
    "P4YW9/vbe3lwv78dk4z7/e2Ys6kCxnFluN/f9pPifn/bf4X7/e09lLjf344ZxP3+tq8e9/vznk3GcL+/7TvH/f72"
    "vg3c72/71XG/P8dEvirkZLZjvHG/v703GNdz9r5vv/Uc58wpVO798Sz6cqBjPLO+HOwVP46513IOXL42Zl2rcTy/"
    "9V649uB689q4da3Gy5WbY+0GuJZzDvO1Bda1Gi+n/knFusC1d1vXJqxr76Zri+ja5XBtrfW+xda1tfS+JXTtObH0"
    "WTSpOKYG89pSuBZzE/Ud59bXn3ISS6lYV2pLOY2rNE7SuKb2usC1SZ++LhfGhn3dfG2FT193EcYmFevWdO0nhH1K"
    "fdBrg5lvK09FZzv5n+20LeeUuGHPdtLj19Ua184T3DErp3HpAWMWi8Zsh44Z57DEs6U0v+tO9u5DlXs2FV+DOsZs"
    "kifPX+mVJ8eSPrDgAm/evGFNN7pDmM9IG/GINr52tFFO90c7uMRLbHv1YCXXwWdynRnK+8xKKrtGuWcDYa5jbodk"
    "w+5X4777DCWc8dnmPrtYh3SZZFhixbM3N/mvvTqTbGK9Q++xQvpm3UHK3xsbYvrakG56UJ0vN6T/vYuSdWfMp5+n"
    "3PyM2lfMurL+jb6+eQ1ufm8ue4nm0m6CTxDXAKw/8T1wDcB62TxhjnAc14dLzPewbTCFjptzP49ovUdb0DrHZKVc"
    "Ndr8UlrWqbO1UC6vUBiPlfp0TR9BkvLRFOvmVbYPuk4EmmQTObh1qsP5ZxrDTyWnlXxN6ZerzsIhFXdy7sWMDW70"
    "k4ZV9ksnw79cbiwpR09GdXCPJHJsaSx395F4Y5TdHAvDZ9Ew//qn8s+L9x5gt9eYezHfAewLK2bm98o/l9mvlX9u"
    "oxeVN9cQ7xd6WvnnsXkcdYvRpq3tEcD6jDH3OD4IWNk483n3Km/+DcZuV/65OW5U/vk3Nin//A3rlX8+hdXKm2+A"
    "x2+l8t/LvlT571teoLz7j3lf9mzBvsX2uwblv+d3ovLuQz2U7jlG+e9HHAnYARSH9RntLTgJsA8WmfsAjlHevWdL"
    "NnvP/LD3nuGZH0+Qba9ilPfMj1vXmti+yj+GvpfyxpF/Ru/XA+nlOrOvy0F/uIboshTK3qr3xh6pa2XdZrHgjylo"
    "C9lpRBPpnUShWVUbHcfY5n7cRK5iWq5RFVbKVEv+BDsHyC+Vf+6XnytvPjzGfqL88+/9r/LPv3cf8RYu0/r6eW1J"
    "bwbB5eUoINsb6VVnRYCoN4V571h29xbXaeg7sfcBou/kzbVu/K7tO2EfD2N7CHKO829VBsiyZIDsLBLu+f7pmWOd"
    "Y9a8svOaHCZgvG8PZYido2Ogcs8Q2JN8Y4MWpCkwH9Q1nYuZ17JV1DflwnxnveyX9d6+4HbVCGd7/qbe3bdsr5ed"
    "EOtjbWvi9bG2uaAvCc9OsO0wQ5X37Dh9ryTZq/BsBM5JK41PCb3L32LuczWNnGPZxuznqxo3frEN7T87obEnZEdV"
    "5b4mraB53s+yVfJ84Zz7901MNwXni7aXMN32VG487Q21wXU7w/1PXe3GhNvX1E73zosKa06WWDbJRxpkG+vPHbcu"
    "+xnLZ5u20Sdo3fMw1J14reu/TuUJPt29RyrHiOOu6Y6mdVBhjWtr4j2GRZZ998/nmfbY66CO/S5sC74S6vA7vDrO"
    "PBd2NdRhHdy+zwqow+c5HDTffK9FUAfHCOvMgTp2//A++qkBdfg+42Hfo913owWM7z3c8T834XjHa2+/nfr6KMff"
    "Fn+IgC2mNcxQwG6wcnv3c7y5mm++hnIMOV77Pr/fbgLG9+wG2BSah3eQztcJMNu2XwjY8kXm85SA8fP+A7Lq1EZz"
    "jfYRrHfOonu9D2V3U9m7UPZjsE1w2adU9iaUfUllv4WyLbzHGMreq3P3OnEZ5+1+Fso4T9iTUNZntGub4LIZo129"
    "m8uGjXHPKOGyO6nsASjjPEnfg7K+VHYnlHGem9ugjPdd3whlP6R9zJuhjM9TvxrKvjXRjVlqPo9yontGSXObqWwV"
    "lFXRfoYVUMZjvxTKqqlsIZQNJtqaB2U8n2ZB2VYqmwZlCZrnZ0EZnwc/AcqYH4xBWqOyUVBWQvaG4VC25ww3ZonL"
    "+lHZsVD2Oyo7Esr+NcM9m7r5frNcvZLL3qecTIORnsnm1Q99EYtcvZvLDl/s6pVc9gDtf9oVyvg8gO5Qtna11zZx"
    "6XqvbYJ5H9omPtko65pa5i+y9DTWIzn2YLZqw/OqjaV4c6R5vEPraqFDHLOLyq0KZ9RojgWrUO6+ypuUG/9VRn7c"
    "YqXa4NBlh7uARjE/vRIoVIkitRN9Yj406uSqwSezoJnGYP9VzjTlT7ixeGaaa+Y/PmcfnwM+0Xyivd6pCtnFp+QF"
    "1o7np+LQHafEKXXKOnVOOuW6uMLp0vT/rt26c73KHo6zi+P03HU3Z3cq2qPpr5dTtWfqH3s5ezv7bJ94lZZvXN4r"
    "kFQzudP28eFhVRZVV/u0NBufp3OMZ6pUC7zTEedPFZdrYm+MM83nuk27OuvZ47RgdS63oNq+OBns0435NKix2r+p"
    "TtPrdXWN5eGlTjKRk4jLjp6z3gMt1s+J/SVaPobxUBbkxmOggVXhW5XIziLt5NjizDdEXfJi0jl/FHPLeI/zQzFv"
    "LsRVbCMBbNV001b8XbjXZFrL3QL10V6bOoch5n+W0lWADbDOC1wb8z9ncFXM/0zAC2P+5xouivmfo3hOzP9sxhmA"
    "cRz57vQOZ2F+vekmdgZgCQuri7l2Fj6Hj+/dn8bhZLj+ZuucmGNj/nmJD49lPnfwAKHOU2vN8ekX0EaOOcA8bCM3"
    "mXFcPQUaGzfCm4ft32TX+EG9Nw/bsBVmTjjMw/bBmebzvgI74H5wpgnmtOa8cx87/rlA/w65u5whlIcdynavcvOw"
    "cdkuVPYHKCuha193/HOgvuJ4YxM4nu1Zx3uuVDHZXn4BdrpbRsnv8WOhjp2X8AGhTsNqcz/SXVAH+xHPxLkZ6nBu"
    "8c+tOpugb3g/yZVQxucKXu74n3V3CWCnWflylgPG+1rY/7UYaAP3vGB+G44JmQ1t4tyq0x3/fVCTHf/9YeMc/7iN"
    "UY7/nrNToL14rhbGRI6ltlU73jO4+IyjQ2FcOP/nsJHmWaZD4FkvjjHPTOWzx7hub7gfx0IdvM6ULbtBHca4Ltfp"
    "AnX4DEE+U46fVQztsuvcMcesu0350yg/81PwP9h1Tqkx6/4NbKtlI11+k8rDDv6QmTTeh1MenK4T3Ly7OJdfg/a9"
    "MUt+3xeVt094byDT8ZPQrmOnmzTzGLzfvuvMONjPrBxODwXU5Wdz3buU97xHxm5V3vyI3E/XAVawwcSuhj60fRqY"
    "rwj751Lsw/XyWZEXKi/N8P143nDdc5X3nGypDan5L/QBy53JoHPNJF43HuqPG+H6oVM+EsAW1ZpycThgPSeY2PEC"
    "xnzxKMBesM7EPQRtrNO9sQl2rn2MTbDPrcXYBDvnJcYm2Dl8MTahh3VP9Mfb+dHRH8950jiHvW23KFZuHLf2l3OM"
    "QnJDWm/BlVtyg6vPVILuzvtBub9OHO32YSco45z/kv9c0yT7QfsJ9hbsQ5b5dSO8fVg03bTvYx9yjvmGWd4+ZN3n"
    "uInePnSmmPlU0U+r6wzziaGw5wPSiH1uNb6ffebJHsr/XD18P/tspKTwvLvmCPErDWZbpJiNo2m+lAsxLPb51UOV"
    "f77Zfsr/rNu9hXs+v87d8+B3diLmVrNzxmNuNZZfq5Z6fQh8bmfMsjPbc+b/A2Lw4Uk="
)
