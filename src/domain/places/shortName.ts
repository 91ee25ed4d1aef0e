const PEOPLES =
  '(?:各|满|蒙古|壮|回|维吾尔|藏|彝|傣|苗|侗|瑶|土家|布依|朝鲜|哈萨克|羌|白|景颇|傈僳|柯尔克孜|哈尼|拉祜|佤|布朗|独龙|怒|普米|纳西|黎|畲|水|仡佬|仫佬|毛南|土|撒拉|东乡|保安|裕固|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春)族?'
const OFFICIAL = new RegExp(
  `(?<=^.{2,30})(?:(?:${PEOPLES}){0,8}自治[区州县旗]|省|市|地区|盟|(?<=神农架)林区|(?<=六枝)特区|(?<=浦东|雄安)新区|县|(?<![左右前后中])旗)$`,
)
/** Development zones and mining districts keep their kind: 滨海新区 is not 滨海县, 井陉矿区 not 井陉县. */
const DISTRICT = /(?<=^.{2,30})(?<![矿园新发化]|技术|景名胜|管理|示范|食品|产业)区$/

/** A name as people say it: 石家庄市 → 石家庄, 延边朝鲜族自治州 → 延边, 内蒙古自治区 → 内蒙古, 海淀区 → 海淀; 单县 and 城区 stay as they are. */
export function shortName(zh: string): string {
  const short = zh.replace(OFFICIAL, '')
  return short === zh ? zh.replace(DISTRICT, '') : short
}
