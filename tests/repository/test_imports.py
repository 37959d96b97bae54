"""The import stays light: nothing but the standard library and attrs, and no law before it is asked for."""

import subprocess
import sys

import pytest

THIRD = ("attrs", "attr", "cattrs", "dateutil", "numpy", "numba", "pyarrow", "cyclopts", "rich", "yaml")


def loaded(statement: str) -> set[str]:
    """Return the modules loaded by a statement in a fresh process."""
    code = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_the_import_loads_nothing_else() -> None:
    modules = loaded("import aiframework")
    assert {name for name in THIRD if name in modules} <= {"attr", "attrs"}
    assert {name for name in modules if name.startswith("aiframework.")} == set()


def test_assessing_loads_only_the_law_asked_for() -> None:
    modules = loaded("from aiframework import eu_ai_act, assess, System; eu_ai_act.provisions")
    assert not {
        name for name in modules if name.startswith(("aiframework.laws.california", "aiframework.laws.coe"))
    }
    assert {"cattrs", "dateutil", "numpy"} & modules == set()
    own = modules - loaded("pass")  # what measures coverage may load them before
    assert {"fractions", "hashlib"} & own == set()  # only for fines and the digest


def test_the_pytest_plugin_is_light() -> None:
    modules = loaded("import aiframework.pytest_plugin")
    assert not {
        name for name in modules if name.startswith(("aiframework.facts", "aiframework.laws", "attrs"))
    }


@pytest.mark.parametrize("name", ["System", "assess", "eu_ai_act", "Truth", "load", "Force"])
def test_public_names_load_on_demand(name: str) -> None:
    assert f"aiframework.{name}" not in loaded(f"import aiframework; aiframework.{name}")


def test_unknown_names_are_refused() -> None:
    import aiframework

    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = aiframework.nothing
    assert "assess" in dir(aiframework)
