from runner.workflows.definition import DEFAULT
from runner.workflows.library import DATA, PERSONAS, PROMPTS, Prompt


def test_prompts_are_found_by_key_and_version() -> None:
    assert PROMPTS["draft@1"].key == "draft"
    assert PERSONAS["writer"].name == "Writer"


def test_a_value_that_looks_like_a_variable_stays_as_it_is() -> None:
    prompt = Prompt(key="k", version=1, variables=frozenset({"a", "b"}), text="{{ a }} {{ b }}")
    assert prompt.filled({"a": "{{ b }}", "b": "safe"}) == "{{ b }} safe"


def test_every_persona_and_prompt_of_the_product_is_used() -> None:
    assert {step.persona for step in DEFAULT.steps} == {*PERSONAS, None}
    assert {step.prompt for step in DEFAULT.steps} == {*PROMPTS, None}


def test_every_prompt_file_is_in_the_library() -> None:
    assert len(PROMPTS) == len(list((DATA / "prompts").glob("*.md")))


def test_a_prompt_uses_exactly_the_variables_it_declares() -> None:
    for prompt in PROMPTS.values():
        used = {part.split("}}")[0].strip() for part in prompt.text.split("{{")[1:]}
        assert used == prompt.variables
