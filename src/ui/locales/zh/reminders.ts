/** Words of reminders: the options' section, the popup's list, notifications, the badge and the calendar file. */
export const reminders = {
  intro: '期限从你的资料算出来。提醒在这台电脑上弹，浏览器开着才会弹；关机期间错过的，下次打开补上。',
  list: '接下来的日期',
  none: '没有要提醒的日期。资料改了，这里会跟着变。',
  noProfile: '先填资料，才有日期可提醒。',
  toProfile: '去填资料',
  who: { worker: '你来办', employer: '单位办，你来催', agency: '经办机构办', fund: '自动发生' },
  bound: { exact: '', usual: '通常', 'at-latest': '最晚' },
  basis: (document: string) => `依据：${document}`,
  now: '现在就办',
  badge: '在工具栏图标上显示剩余天数',
  badgeHint: '60 天以内最近的一件。',
  notify: '弹出通知',
  notifyHint: '打开时浏览器会问一次，随时可以在这里关掉。',
  refused: '浏览器没有允许通知。要用的话，在浏览器的网站和扩展设置里允许，再来打开。',
  when: '提前几天提醒',
  days: (days: number) => (days === 0 ? '当天' : `提前 ${days} 天`),
  calendar: '导出到日历',
  calendarHint:
    '得到一个 .ics 文件，Outlook、苹果、谷歌日历都能导入；手机上也会响。资料变了要再导出一次；同一件事编号不变，多数日历会更新而不重复。',
  save: '下载日历文件',
}
