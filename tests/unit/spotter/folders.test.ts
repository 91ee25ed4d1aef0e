import { describe, expect, it } from 'vitest'
import { article } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

/** Whether articles on official hosts are ours, told by their title, column and folder. */
const TOWN = { name: '桐城市人民政府' }
const FUND = { name: '六盘水市住房公积金管理中心' }
const CERTIFY = ['领取企业职工基本养老保险待遇的人员，12个月内认证一次。', '逾期未认证的，次月起暂停发放养老金。']
const LOAN = ['双职工家庭最高贷款额度由60万元提高至70万元。', '本通知自2026年3月15日起施行。']
const POINTS = ['参加基本养老保险每满1年加4分。', '参加基本医疗保险每满1年加3分。', '参加失业保险每满1年加1分。', '材料随申请提交。']
const social = (html: string, url: string) => expect(spotHtml(html, url).social)

describe('articles by title, column and folder', () => {
  it.each(['养老待遇资格认证看过来', '待遇领取资格认证不用再跑腿', '今年养老金认证', '企业退休待遇认证提醒', '居保待遇认证提示'])(
    'a notice in a folder of news is ours: %s',
    (title) => social(article(TOWN, '通知公告', title, CERTIFY), 'https://www.tongcheng.gov.cn/xwzx/tzgg/1823377.html').toBe(true),
  )
  it.each([
    '关于优化个人住房贷款有关政策的通知',
    '关于调整住房贷款额度的通知',
    '个人住房贷款办理须知',
    '组合贷款操作细则',
    '关于异地住房贷款的通知',
  ])('a fund’s loans are ours: %s', (title) =>
    social(article(FUND, '政策文件', title, LOAN), 'http://zfgjj.liupanshui.gov.cn/zcwj/202603/t20260304_90112.html').toBe(true),
  )
  it.each(['流动人员积分制管理计分标准', '积分入学申请细则', '积分落户计分办法', '来连人员租房补贴细则', '新市民购房补贴办法'])(
    'another matter that counts contributions is not: %s',
    (title) => social(article(TOWN, '通知公告', title, POINTS), 'https://www.tongcheng.gov.cn/zczy/post_2601143.html').toBe(false),
  )
})
