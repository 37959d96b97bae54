"""What kernels are made with: numba's compiler, memory by its address, and three instructions that Python has no word for.

Numba keeps a kernel that it compiled until the kernel's own file changes: whoever changes this one touches those.
"""

import sys
from collections.abc import Callable
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

__all__ = [
    "ALL",
    "NUMBERS",
    "PLANE_TABLE",
    "STEPS",
    "TABLE",
    "WORDS",
    "Table",
    "U",
    "Words",
    "as_bytes",
    "as_long",
    "as_short",
    "as_tiny",
    "as_words",
    "gather_bits",
    "kernel",
    "lay",
    "lay_past_cache",
    "ones_of",
    "part",
]

if sys.byteorder != "little":
    message = "planes are laid out as little-endian machines read words"
    raise ImportError(message)

F = TypeVar("F", bound=Callable[..., Any])
Words = npt.NDArray[np.uint64]
Table = npt.NDArray[Any]

#: what writes instructions for the processor
instruction: Callable[[Callable[..., Any]], Any] = intrinsic
#: a kernel's part; compiled with the kernel
part: Callable[[F], F] = njit(nogil=True)


def kernel(*signatures: Any) -> Callable[[F], F]:
    """Return what compiles a kernel for the types it is called with, or finds it compiled."""
    found: Callable[[F], F] = njit(list(signatures), nogil=True, cache=True)
    return found


U: Final = np.uint64
ALL: Final = np.uint64(2**64 - 1)

NUMBERS: Final = types.Array(types.int64, 1, "C")
TABLE: Final = types.Array(types.int64, 2, "C")
STEPS: Final = types.Array(types.int32, 2, "C")
WORDS: Final = types.Array(types.uint64, 1, "C")
PLANE_TABLE: Final = types.Array(types.uint64, 2, "C")


def _pointer(kind: Any) -> Any:
    """Return what makes a pointer of an address."""

    @instruction
    def pointer(typing: Any, address: Any) -> Any:
        def made(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return types.CPointer(kind)(types.int64), made

    return pointer


as_words, as_bytes = _pointer(types.uint64), _pointer(types.uint8)
as_tiny, as_short, as_long = _pointer(types.int8), _pointer(types.int32), _pointer(types.int64)

_BITS: Final = ir.VectorType(ir.IntType(1), 64)
_CODES: Final = ir.VectorType(ir.IntType(8), 64)


def _each(number: int) -> Any:
    return ir.Constant(_CODES, [ir.Constant(ir.IntType(8), number)] * 64)


def _laying(*, past_cache: bool) -> Any:
    """Return what writes 64 codes, of which each bit stands in a word of its own, the lowest first.

    Args:
        past_cache: whether they go straight to memory, to an address that is a multiple of 64: so memory need not be
            read before it is written. Other threads see them when this one has handed over, as with any lock.
    """

    @instruction
    def lay(typing: Any, address: Any, low: Any, middle: Any, high: Any) -> Any:
        def made(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            target, *words = arguments
            laid = [builder.zext(builder.bitcast(word, _BITS), _CODES) for word in words]
            codes = laid[0]
            for bit, more in enumerate(laid[1:], 1):
                codes = builder.or_(codes, builder.shl(more, _each(bit)))
            pointer = builder.inttoptr(target, _CODES.as_pointer())
            stored = builder.store(codes, pointer, align=64 if past_cache else 1)
            if past_cache:
                one = builder.module.add_metadata([ir.Constant(ir.IntType(32), 1)])
                stored.set_metadata("nontemporal", one)
            return context.get_dummy_value()

        return types.void(types.int64, types.uint64, types.uint64, types.uint64), made

    return lay


lay, lay_past_cache = _laying(past_cache=False), _laying(past_cache=True)


@instruction
def gather_bits(typing: Any, address: Any, mask: Any) -> Any:
    """Return a bit for each of 64 bytes: whether it has a bit of the mask, which is given eight times over."""

    def made(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        codes = builder.load(builder.inttoptr(arguments[0], _CODES.as_pointer()), align=1)
        eight = ir.VectorType(ir.IntType(64), 8)
        wanted = builder.insert_element(
            ir.Constant(eight, ir.Undefined), arguments[1], ir.Constant(ir.IntType(32), 0)
        )
        zero = ir.Constant(ir.VectorType(ir.IntType(32), 8), [ir.Constant(ir.IntType(32), 0)] * 8)
        wanted = builder.bitcast(builder.shuffle_vector(wanted, wanted, zero), _CODES)
        flags = builder.icmp_unsigned("!=", builder.and_(codes, wanted), _each(0))
        return builder.bitcast(flags, ir.IntType(64))

    return types.uint64(types.int64, types.uint64), made


@instruction
def ones_of(typing: Any, word: Any) -> Any:
    """Return how many bits of a word are set."""

    def made(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ctpop(arguments[0])

    return types.uint64(types.uint64), made
