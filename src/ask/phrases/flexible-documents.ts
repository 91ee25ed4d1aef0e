/** Ways people ask about `flexible-documents`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const flexibleDocuments: readonly string[] = [
  '(办|办理|申请|){flex}(参保|登记|社保|)(要|需要|得)(带|准备|提供|提交)(什么|哪些|啥){docs}',
  '{self}(参保|{pay}{si}|办社保)(要|需要|得)(带|准备|提供|拿)(什么|哪些|啥){docs}',
  '(去|到)(社保局|社保中心|大厅|窗口)(办|)(参保|灵活就业|个人社保)(要|需要|)(带|拿|准备)(什么|哪些|啥){docs}',
  '(灵活就业|个人|自己)(参保|交社保)(要|需要|用|得带)(离职证明|户口本|身份证|居住证|解除合同证明|照片){ma}',
  '(灵活就业|个人)(登记|参保|社保)(的|){docs}(清单|有哪些|是什么|都有啥)',
  '(灵活就业|个人参保)(材料|资料|证件)',
  '(没有|没拿到|丢了)离职证明(能|可以|还能)(办|)(灵活就业|个人参保|自己交社保){ma}',
  '(办|)社保(登记|参保)需不需要(户口本|离职证明|劳动合同)',
  'what (documents|papers|paperwork|id) (do i need|should i bring|are required|will they ask for|must i have) (to|for) (enrol|register|sign up|pay) (for |){ensi} (myself|as a flexible worker|on my own|)',
  '(documents|papers|paperwork) (needed|required) (for|to) (flexible employment|self-employed|individual) (registration|{ensi}|enrolment)',
  'do i (need|have) to bring (my |)(hukou book|id card|leaving certificate|residence permit|photos) (to|when i) (register|enrol|sign up) (for {ensi}|at the {ensi} office|)',
  'going to the {ensi} (office|hall|bureau|centre) (tomorrow|), what (papers|documents|should i bring|should i take)',
  '(which|what) (paperwork|forms|certificates) for (flexible worker|individual) {ensi}',
  '(is|do they need) (a leaving certificate|the hukou book|proof of work) (required|) to (enrol|register) (as a flexible worker|for {ensi} myself)',
]
