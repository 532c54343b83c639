# Asked of the program when first needed, so that the descriptions are in the reader's language.
wegwijs completions fish | source
