"""What any text may hold and no progress message is read for: festivals, decades, long numbers.

Only the face of the number layer (`parse --quantities`) reads it. In a message a wider rule could
store a wrong figure: the numbers of a row (1 000 000) are answers there, a decade dates a house.
"""
