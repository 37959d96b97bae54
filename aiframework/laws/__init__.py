"""The laws: one folder for each instrument, one small file for each article, annex point or bill part."""

from aiframework.legal.installed import installed

__all__ = ["installed"]
