"""The pytest plugin: a marker and a fixture. It is imported in every session, so it loads nothing heavy."""

import pytest

__all__ = ["assert_compliant", "pytest_configure"]


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    config.addinivalue_line("markers", "aiframework: a test of compliance with AI law")


@pytest.fixture
def assert_compliant() -> object:
    """Give `assert_compliant`, loaded on first use."""
    from aiframework import testing  # noqa: PLC0415 - the plugin itself stays light

    return testing.assert_compliant
