import type { ComplexityWords } from '../complexity-cues.js';

export const en: ComplexityWords = {
  parties: `
    insur landlord tenant solicitor lawyer police court bank hospital surgeon doctor reseller surveyor fitter
    council embassy visa employer guarantor loss_adjuster ex-wife dementia executor gp pharmacist`,
  stakes: `
    died stolen scam fraud evict ransom identity stalk injur falls crying furious panic upset ashamed scared
    wits in_bits custody merge splitting scholarship benefit hearing appeal`,
  ownCase: `
    charged billed invoice missing wrong error invalid expired cracked broken where_is_my didn't wasn't
    hasn't never_came lost left_a says_no my_booking my_order my_points refund cancelled deposit claim`,
  more: `
    and_also on_top_of as_well besides then_the instead but_then now_the in_the_meantime plus_ says_the
    one_says another`,
  general: `
    how_do_i how_long do_you do_u are_you are_ye can_i can_you can_he can_we is_there what's_the whats_the
    does_the where's_the where_do where_can do_i_need do_we how_many which_bin can_the do_we_pay does_it`,
  numerals: `
    two three four five six seven eight nine ten eleven several both`,
};
