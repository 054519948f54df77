import type { Asked } from '../case.js';
import type { Places } from '../family.js';

const en = (asked: readonly Asked[]): Places => ({ language: 'en', asked });
const counted = (label: string, unit: string): Asked => ({ label, type: 'integer', unit });
const measured = (label: string, unit: string): Asked => ({ label, type: 'decimal', unit });
const percent = (label: string): Asked => ({ label, type: 'percent' });
const money = (label: string, currency = 'USD'): Asked => ({ label, type: 'money', currency });
const day = (label: string): Asked => ({ label, type: 'date' });
const chosen = (label: string, ...options: string[]): Asked => ({ label, type: 'choice', options });
const yesNo = (label: string): Asked => ({ label, type: 'yes_no' });

export const WORKSHOPS = en([
  counted('Workshops held', 'workshops'),
  counted('Workshops for teachers', 'workshops'),
  counted('Workshops with partners', 'workshops'),
]);

export const COUNTS = en([
  ...WORKSHOPS.asked,
  counted('Visits made', 'visits'),
  counted('Complaints closed', 'complaints'),
  counted('Staff paid from the grant', 'people'),
  counted('Grants awarded', 'grants'),
  counted('Volunteers trained', 'volunteers'),
  counted('Schools reached', 'schools'),
  counted('Inspections carried out', 'inspections'),
  counted('Reports published', 'reports'),
  counted('Wells repaired', 'wells'),
]);

/** Counts that run into thousands. */
export const CROWDS = en([
  counted('People reached', 'people'),
  counted('Books lent', 'books'),
  counted('Trees planted', 'trees'),
  counted('Meals served', 'meals'),
  counted('Visitors in the year', 'visitors'),
]);

export const TONNES = en([measured('Maize harvested', 't'), measured('Waste recycled', 't')]);
export const HECTARES = en([measured('Area planted', 'ha'), measured('Land restored', 'ha')]);
export const HOURS = en([measured('Hours of training', 'hours'), measured('Opening hours a week', 'hours')]);
export const MEASURES = en([...TONNES.asked, ...HECTARES.asked, ...HOURS.asked, measured('Road resurfaced', 'km')]);

export const PERCENTS = en([
  percent('Share of participants who finished'),
  percent('Attendance rate'),
  percent('Paid by this grant'),
  percent('Share of women among members'),
]);

export const DOLLARS = en([
  money('Spent this year'),
  money('Received this year'),
  money('Cost of equipment'),
  money('Travel expenses'),
  money('Fees collected'),
]);
export const EUROS = en([money('Membership fees', 'EUR'), money('Donations received', 'EUR')]);
/** May be below zero. */
export const BALANCES = en([
  money('Surplus or deficit'),
  money('Balance at the end of the year'),
  money('Change against budget'),
]);

export const DAYS = en([
  day('Date of the last payment'),
  day('Date of the annual meeting'),
  day('Date of the audit'),
  day('Date of opening'),
  day('Date of completion'),
]);

export const STATES = en([chosen('State of the work', 'Completed', 'Delayed')]);
export const TRACKS = en([chosen('Progress against the work plan', 'Ahead', 'On track', 'Behind')]);
export const POSTS = en([chosen('Position of the reporter', 'Principal', 'Teacher', 'Bookkeeper')]);
export const GRADES = en([chosen('Grade of the site', 'Grade A', 'Grade B')]);
export const TURNS = en([chosen('How often the board meets', 'Annual', 'Quarterly', 'Monthly')]);
export const LEVELS = en([chosen('Quality of the service', 'Good', 'Fair', 'Poor')]);

export const YES_NO = en([
  yesNo('Accounts audited this year'),
  yesNo('Receipts kept'),
  yesNo('Safeguarding policy in force'),
  yesNo('Website online'),
]);

const text = (label: string): Asked => ({ label, type: 'text' });
export const TEXTS = en([
  text('Describe what changed for the people who took part.'),
  text('Which problems did you meet?'),
  text('How did you work with partners?'),
  text('Tell us about one thing you would do differently.'),
  text('Explain any line that differs from the budget.'),
  text('What will you do in the next quarter?'),
  text('How were volunteers supported?'),
  text('Describe how the site was kept safe.'),
  text('What did visitors say about the service?'),
  text('How is the equipment looked after?'),
]);
