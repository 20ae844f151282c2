//! Where people live, as far as the law depends on it.

const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI \
GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI \
LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL \
TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
const US_STATES: &str = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR \
PA RI SC SD TN TX UT VT VA WA WV WI WY PR";
const UK_NATIONS: &str = "ENG SCT WLS NIR";
const CANADA: &str = "AB BC MB NB NL NS NT NU ON PE QC SK YT";
/// European Union, Iceland, Liechtenstein and Norway.
const EEA: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO";

fn has(list: &str, code: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == code)
}

/// Whether a place can be somebody's residence: an ISO 3166-1 country, or a 3166-2 part where the law depends on it.
pub fn known_residence(code: &str) -> bool {
    match code.split_once('-') {
        None => has(COUNTRIES, code),
        Some(("US", part)) => has(US_STATES, part),
        Some(("GB", part)) => has(UK_NATIONS, part),
        Some(("CA", part)) => has(CANADA, part),
        Some(_) => false,
    }
}

/// Whether the GDPR is law there: the EU and, by the EEA Agreement, Iceland, Liechtenstein and Norway.
pub fn is_eea(code: &str) -> bool {
    has(EEA, code.split('-').next().unwrap_or_default())
}
