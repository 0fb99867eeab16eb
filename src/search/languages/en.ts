import { stemmer } from '@orama/stemmers/english';
import type { LanguageData } from '../language-tools.js';

export const english: LanguageData = {
  stemmer,
  stopWords: `a about after all also am an and any are as at be because been before being but by can cant could did didnt do does doesnt doing dont down during each for from get got had has hasnt have havent having he her here him his how i id if ill im in into is isnt it its ive just let like may me might more most much my need no not now of off on once one only or other our out over own please same she should so some such than that thats the their them then there theres these they this those through to too under until up us very want was wasnt we were what whats when where which while who why will with wont would yes you your youre`,
  synonyms: `
cancel revert undo reverse stop abort
refund reimburse reimbursement moneyback
delete remove close terminate erase
buy purchase order
fee charge cost price charged costs
phone mobile cell smartphone telephone handset
password passcode passphrase
login signin logon
register signup enroll join
change edit update modify adjust
broken defective damaged faulty
delivery shipping shipment delivered mailed shipped
arrive come receive get
lost missing misplaced disappeared
stolen theft robbed mugged stole
fail error unsuccessful failed
decline reject refuse deny rejected
pending waiting processing unprocessed
blocked locked frozen freeze suspended
unblock unlock unfreeze
verify confirm validate prove verification
identity id identification
limit maximum max restriction cap
abroad international foreign overseas
money funds cash
atm cashpoint
topup recharge load fund
transfer send wire
exchange convert conversion swap
expire expiration expiry expiring renew
twice double duplicate duplicated repeated
invoice bill receipt statement
discount coupon voucher promo
subscription plan membership
activate enable reactivate
disable deactivate
help support assistance contact
spare extra additional second another
age old kids children
recognise recognize unknown authorize unauthorized suspicious fraudulent
wrong incorrect inaccurate mistake
swallowed ate eaten retained kept
accepted accept take usable
balance funds
recipient payee beneficiary receiver
forgot forgotten remember
country countries region
view see show find locate`,
};
