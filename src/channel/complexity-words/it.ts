import type { ComplexityWords } from '../complexity-cues.js';

export const it: ComplexityWords = {
  parties: `
    assicura proprietario inquilino avvocato polizia carabinieri tribunale banca ospedale medico dottor
    perito comune datore notaio commercialista erede asl successione agenzia vigili officina patronato`,
  stakes: `
    mancata morto morta rubato rubata truffa sfratto clonata intervento frattura paura piang pezzi malissimo
    disperat separat penale ricorso sinistro franchigia risarcimento`,
  ownCase: `
    addebit fattura manca mancano errore sbagliat rott_ crepat non_va non_funziona non_arriv
    non_sono_mai_arriv annullat rimborso pagato scalato perso bloccat non_compare non_si_collega
    dice_consegnato doppi`,
  more: `
    inoltre in_più anche_il e_poi invece intanto però_ nel_frattempo oltre_a e_ora un_altr`,
  general: `
    come_cambio come_si come_faccio come_posso dove_tolgo dove_vado dove_trovo entro_quant entro_quando
    che_documenti si_può si_possono siete_aperti a_che_ora quando_scade avete_ basta_che c_è_un fate_
    posso_pag quanto_costa spedite`,
  numerals: `
    due tre quattro cinque sei_ sette otto nove dieci undici diversi entrambi`,
};
