# Asked of the program when first needed, so that it fits the version that is installed.
eval "$(wegwijs completions bash)"
