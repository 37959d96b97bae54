"""The laws: one folder for each instrument, one small file for each article, annex point or bill part."""
