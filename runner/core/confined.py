"""What a program may use up that reads what strangers made; it holds for the rest of its life."""

import os
import resource

MEMORY_BYTES = 768 * 1024 * 1024
CPU_S = 10


def confine() -> None:
    """Limit this process to some memory and time and no file, and let others go first."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    os.nice(5)
