import { stemmer } from '@orama/stemmers/english';
import type { LanguageData } from '../language-tools.js';

export const english: LanguageData = {
  stemmer,
  stopWords: `
    a able about after again ago all already also always am an and another any anymore anyone anything anywhere are
    around as ask at away be because been before being between both but by came can cannot cant come comes could
    couldnt currently did didnt do does doesnt doing dont down during each else enough even ever everyone everything
    few find for from gave get gets getting give given go goes going gone good got had hadnt has hasnt have havent
    having he hello help her here hi him his how however i id if ill im in instead into is isnt it its ive just keep
    kind know last let like look looking looks made make makes making many may me mean might more most much must my
    need needed needs never new no not nothing now of off ok okay on once one only or order other our out over own
    please possible problem put really recently right same say saying says see seem seemed seems several she should
    shouldnt show showing shows since so some somebody someone something somewhere soon still such sure take taken
    takes taking tell than thank thanks that thats the their them then there theres these they thing things think
    this those though thought through to today too tried try trying two under until up us use used uses using very
    want wanted was wasnt way ways we went were what whats when where which while who why will with without wont
    work working works would wouldnt yes yet you your youre`,
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
    view see show find locate
    parcel package shipment consignment box
    refund repay repayment
    order purchase
    item article product goods
    cancel annul void revoke
    terminate end discontinue quit
    exchange swap trade switch
    replacement substitute
    deliver bring
    shipping dispatch postage freight
    ship dispatch post mail
    courier carrier driver postman
    arrive turn land reach
    late delayed overdue delay
    lose misplace
    damaged broken smashed crushed cracked
    faulty defective malfunction
    track trace follow tracking
    express overnight priority rush
    urgent asap
    fast quick rapid
    customs duty tariff
    address location destination
    shop store branch
    cart basket trolley
    discount reduction sale promotion code
    cheap inexpensive affordable
    expensive pricey costly
    gift present
    business company corporate
    wholesale bulk
    preorder reserve
    warranty guarantee
    size fit dimension measurement
    complaint complain
    repair fix mend
    installment instalment
    newsletter mailing`,
};
