"""`plum bench`: how good the memory is, measured by anyone, on any checkpoint, with the code that ships.

What is told and asked comes from `personas` (or `data`); `arms` are the ways of remembering; `recall` runs them all and
can be stopped and resumed; `judge` and `scores` decide by words alone; `report` and `picture` show the result.
"""
