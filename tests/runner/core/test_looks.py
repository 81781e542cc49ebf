"""Which names of roles people take for built-in ones, and that honest ones are left alone."""

import pytest

from runner.core.looks import looks_like
from runner.workspaces import Role

LOOK_LIKE = {
    Role.OWNER: ["owner", "OWNER", " o w n e r ", "оwner", "ｏｗｎｅｒ", "οwner", "0wner", "ovvner",
                 "own\u00e9r", "𝐨𝐰𝐧𝐞𝐫", "ⓞwner", "o-w-n-e-r", "оԝnег", "OWΝER", "ꓳꓪꓠꓰꓣ", "ᴏᴡɴᴇʀ",
                 "ⲟwner", "ꙩwner", "ჿwner", "øwner", "〇wner", "ロwner", "۰wner", "○wner",
                 "owner+"],
    Role.ADMIN: ["аdmin", "ADMIN", "adm1n", "adrnin", "admіn", "admın", "adm|n", "admiп", "ADΜIN",
                 "ADMIΝ", "ꓮꓓꓟꓲꓠ", "ᴀᴅᴍɪɴ", "ᎪᎠᎷᏆΝ", "🅰dmin", "ADM🅸N", "🄰dmin", "🇦dmin", "ɐdmin",
                 "@dm!n", "4DMIN"],
    Role.EDITOR: ["еditor", "edιtor", "edit0r", "Editοr", "ǝditor", "Eԁіtоr"],
    Role.MEMBER: ["Μember", "mеmЬer", "ᴍᴇᴍʙᴇʀ"],
    Role.VIEWER: ["vlewer", "vіewer", "νiewer", "ᏙIEWER", "Ꮩiewer"],
    Role.GUEST: ["ꮐuest", "Gսest", "gue5t"],
}  # fmt: skip
HONEST = {
    "arabic": "مدير المحتوى", "armenian": "Խմբագիր", "chinese": "管理员", "english": "Owner of it",
    "french": "Éditeur", "georgian": "რედაქტორი", "german": "Redakteur", "greek": "Διαχειριστής",
    "hebrew": "עורך ראשי", "hindi": "संपादक", "japanese": "QA チーム", "korean": "편집자 QA",
    "russian": "SEO-редактор", "russian too": "админ", "thai": "บรรณาธิการ",
    "vietnamese": "Biên tập viên", "mixed": "A 审核小组", "greek too": "ΟΜΑΔΑ",
    "cherokee": "ᏣᎳᎩ", "georgian too": "ლიდერ",
}  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_what_looks_like_a_built_in_role_is_known(role: Role) -> None:
    assert [text for text in LOOK_LIKE[role] if not looks_like(text, role.value)] == []


def test_honest_names_look_like_no_role_and_roles_not_like_each_other() -> None:
    others = [*HONEST.values(), *Role]
    taken = {(text, role) for text in others for role in Role if looks_like(text, role.value)}
    assert taken == {(role, role) for role in Role}
