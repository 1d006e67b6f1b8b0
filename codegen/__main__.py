"""`python -m codegen` is `gowasm-gen`."""

from codegen.cli import main

if __name__ == "__main__":
    main()
