"""`python -m aiframework`: the command line, where no script of that name is on the path."""

from aiframework.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
