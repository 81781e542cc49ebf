"""Abbreviations of each language that a full stop ends, and words that often begin a sentence.

Sources: the abbreviation lists of the Golden Rules of the pragmatic segmenter and of CLDR's
sentence break suppressions, chosen by what people write in posts and articles.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from runner.core.languages.scripts import base
from runner.core.languages.terms import stop_words

# Understood in every language that writes Latin letters.
_ANYWHERE = "dr prof mr mrs ms st jr e.g i.e eg ie cf vs ca approx fig figs eq vol ed eds tel"
# More has to follow these: a title its name, "z. B." its example. Spaces inside are left out.
_NEVER_LAST: Mapping[str, str] = MappingProxyType(
    {
        "en": "rev hon sr messrs mme mlle gen col capt lt sgt gov sen rep pres v viz al sec ch pp "
        "resp incl excl mt ft",
        "de": "hr fr frl dipl ing mag bzw z.b d.h u.a i.d.r o.ä o.g s.o s.u u.u m.e v.a i.a zz zt "
        "z.t z.zt bsp evtl ggf ggfs inkl exkl zzgl abzgl einschl ausschl insb insbes sog "
        "vgl bes bd bde kap aufl hrsg geb gest verh str mind max min tägl wöchentl jährl "
        "durchschn ehem allg bspw lt st strg vgl abb tab anm art abs ziff vorm nachm jan "
        "feb mär apr jun jul aug sep sept okt nov dez v",
        "fr": "m mm mme mmes mlle mlles me mgr env p.ex par.ex art chap éd fig boul av bd réf "
        "c.-à-d c.à.d s av.j janv févr avr juil sept oct nov déc ann pl num vs",
        "es": "sr sra sres sras srta dra d da dña ud uds vd vds av avda c art cap ed gral ing lic "
        "arq núm pág págs p.ej ej tel tfno aprox máx mín dpto s.m s.s ntra ee",
        "it": "sig sigg sig.ra sig.na dott dott.ssa ing avv arch geom rag on p.es es ecc.mo art "
        "cap ca fig pag pagg tel egr spett gent v vol",
        "pt": "sr sra srs sras srta dra exmo exma eng d av r art cap ex p.ex fig núm pág págs tel "
        "aprox máx mín prof profa",
        "nl": "dhr mevr mw mej ir ing drs mr bijv bv o.a d.w.z m.b.t t.a.v i.v.m i.p.v t.o.v "
        "n.a.v z.g zgn ca resp incl excl max min nl st blz hfst afb vgl jl",
        "pl": "p.n np m.in tzn tj tzw ul al pl os pan im św ks inż mgr hab red por zob ok godz nr "
        "str rys tab art ust pkt wyd woj pow min max tel",
        "sv": "t.ex tex bl.a bla d.v.s dvs s.k sk m.a.o resp ca kl st nr sid kap jfr ang inkl "
        "exkl obs fr.o.m t.o.m p.g.a pga",
        "da": "f.eks fx bl.a d.v.s dvs s.k ca kl hr fru nr s kap jf vedr inkl ekskl ang pga p.g.a "
        "iht mht",
        "no": "f.eks bl.a dvs d.v.s s.k ca kl hr fru nr s kap jf vedr inkl ekskl ang pga mht iht",
        "fi": "esim mm ks vrt n klo os s nro puh ym t.s ts so",
        "cs": "např tj tzn tzv mj resp popř event č str obr tab kap ing mgr mudr judr phdr rndr "
        "doc p pí sv ul nám tř cca max min tel red",
        "sk": "napr tj tzn tzv mj resp popr č str obr tab kap ing mgr mudr judr phdr doc p sv ul "
        "nám cca max min tel",
        "hu": "pl ill ún özv ifj id st kb max min tel u.i sz",
        "ro": "dl dna dra ing av nr str bd bl ap art alin lit pag cap fig ex aprox max min tel sf",
        "tr": "dr doç yrd uz av müh sn bkz örn vb.nin yy sok cad mah apt blv no tel alb yb",
        "id": "bpk sdr jl no hlm dll.nya tgl tlp drs ir h hj",
        "el": "π.χ δηλ κ κα κος δρ καθ αρ σελ τηλ βλ πρβλ περ χλμ λεωφ αγ",
        "ru": "г-н г-жа гр тов им ул пр просп пер пл наб д кв стр рис табл см ср напр т.е т.н т.к "
        "т.наз т.о проф доц акад св гл ст п пп тел оз р",
        "uk": "п пан ім вул просп пров пл буд кв рис табл див пор напр т.зв т.б проф доц акад св "
        "гл ст тел ім м р с о",
        "bg": "г-н г-жа г-ца д-р проф доц инж ул бул пл бл вх ет ап стр фиг табл вж напр т.е "
        "т.нар св",
        "sr": "тј нпр др проф инж ул бр стр сл таб тзв св г-ђа г-ђица tj npr dr prof inž ul br "
        "str sl tab tzv sv gđa",
        "hr": "tj npr dr prof inž ul br str sl tab tzv sv gđa gđica god",
        "ar": "د أ م ا ص ت ش س ج ح ط ق هـ",
        "fa": "د م ص ر.ک ش ج",
        "ur": "ڈاکٹر ص م",
        "hi": "डॉ डा प्रो श्री श्रीमती कु रु कि.मी सं पं स्व मो ए बी सी डी",
        "mr": "डॉ प्रा श्री श्रीमती रु कि.मी सौ",
        "bn": "ড ডা ডাঃ ডঃ মো মোঃ মি প্রফে কি.মি",
        "vi": "ts ths pgs gs tp bs ks th q p đ ông bà",
        "th": "ดร ผศ รศ ศ นพ พญ พ.ศ ค.ศ น.ส ด.ช ด.ญ ถ ต อ จ โทร เช่น พล.อ พล.ต",
    }
)
# They may close a sentence as well; what begins after them decides.
_MAY_BE_LAST: Mapping[str, str] = MappingProxyType(
    {
        "": "etc inc ltd co corp llc bros no nr nos p.s",
        "en": "a.m p.m u.s u.k u.n e.u ph.d b.a m.a b.sc m.sc d.c jan feb mar apr jun jul aug sep "
        "sept oct nov dec mon tue wed thu fri sat sun dept est min max ave blvd rd hr hrs",
        "de": "usw usf etc jh jhd jhdt v.chr n.chr chr std sek tsd mio mrd stk st ag gmbh u.v.m "
        "uvm u.dgl dgl p.a a.d u.a.m",
        "fr": "j.-c etc av.j.-c apr.j.-c s.a",
        "es": "etc a.c d.c s.a ee.uu cía a.m p.m s.l",
        "it": "ecc a.c d.c s.p.a s.r.l",
        "pt": "etc a.c d.c s.a ltda cia",
        "nl": "enz etc a.d v.chr n.chr n.v b.v e.d m.m",
        "pl": "itd itp r w n.e p.n.e tys mln mld gr zł prof",
        "sv": "osv m.m m.fl mfl o.s.v mm e.kr f.kr",
        "da": "osv m.v mv m.m m.fl mio mia e.kr f.kr",
        "no": "osv m.m mv m.fl mill mrd e.kr f.kr",
        "fi": "jne ym yms eaa ekr jkr",
        "cs": "atd apod atp tis mil mld l n.l př.n.l hod r",
        "sk": "atď apod tis mil mld n.l pred.n.l hod r",
        "hu": "stb kft rt zrt nyrt i.e e",
        "ro": "etc ș.a s.a s.r.l î.hr d.hr mil mld",
        "tr": "vb vs vd a.ş ltd şti m.ö m.s t.c",
        "id": "dll dsb dst pt tbk",
        "el": "κ.λπ κλπ κ.ά κ.ο.κ π.μ μ.μ π.χ. μ.χ ευρώ α.ε",
        "ru": "г гг в вв н.э до.н.э руб коп тыс млн млрд т.д т.п др пр км кг м см мин сек ч",
        "uk": "р рр ст н.е до.н.е грн коп тис млн млрд т.д т.п тощо ін км кг хв год",
        "bg": "г гг в лв ст хил млн млрд др т.н н.е пр.н.е км кг мин сек ч",
        "sr": "итд год г в дин хиљ мил itd god din",
        "hr": "itd god st kn mil mlrd",
        "ar": "إلخ الخ ق.م م هـ",
        "fa": "ق.م ه.ش ه.ق",
        "th": "น ม กม กก ซม บ ล",
    }
)
BEFORE_A_NUMBER = frozenset("no nos nr p pp art ver para chap № n.º nº núm lp č poz".split())
# Where "3." is "third".
ORDINALS = frozenset("de da no fi cs sk sl hr sr bs hu pl lv et tr is lb eu hsb fo".split())
# German writes nouns in capitals, so only these tell that a sentence begins.
_STARTERS: Mapping[str, str] = MappingProxyType(
    {
        "en": "a an after all although and as at because before both but by each even every for "
        "from he her here his how however i if in instead it its later many meanwhile more "
        "most my no not now of on once one only or our she since so some that the their "
        "then there these they this those to today two until we what when where which while "
        "who why with yet you your",
        "de": "aber alle als also am an auch auf aus bei beim bis bitte da dabei dafür dagegen "
        "daher damit danach dann daran darum das dass davor dazu dem den denn der des "
        "deshalb dessen die dies diese diesen dieser dieses dort du ein eine einem einen "
        "einer einige er erst es für gestern heute hier ich ihr ihre im immer in inzwischen "
        "ist ja jede jeder jedes jetzt kein keine leider man manche mehr mein meine mit "
        "morgen nach nachdem natürlich nein nicht noch nun nur ob obwohl oder ohne schon "
        "sehr sein seine seit seitdem sie sind so sogar sonst später trotzdem über um und "
        "uns unser unsere unter viele vielleicht vom von vor wann war waren warum was weil "
        "weiter welche wenn wer wie wieder wir wo zu zudem zuerst zum zur zwar zwei",
    }
)


@cache
def never_last(language: str) -> frozenset[str]:
    """Give the abbreviations after which a sentence goes on."""
    return _listed(_NEVER_LAST, language, _ANYWHERE)


@cache
def may_be_last(language: str) -> frozenset[str]:
    """Give the abbreviations after which a sentence may end."""
    return _listed(_MAY_BE_LAST, language, _MAY_BE_LAST[""])


@cache
def starters(language: str) -> frozenset[str]:
    """Give words that often begin a sentence."""
    own = _STARTERS.get(base(language))
    return frozenset(own.split()) if own else stop_words(language) or _ENGLISH_STARTERS


_ENGLISH_STARTERS = frozenset(_STARTERS["en"].split())


def _listed(table: Mapping[str, str], language: str, more: str) -> frozenset[str]:
    own = table.get(base(language), table["en"] if base(language) == "und" else "")
    return frozenset(own.split()) | frozenset(more.split())
