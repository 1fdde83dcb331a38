"""Boards as files: workbooks, pictures, documents. Each library is loaded when a file is made."""
