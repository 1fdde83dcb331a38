"""What words mean beside others in English; asked only of texts with words in Latin letters."""
