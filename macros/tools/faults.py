"""What the machine lacks, said in one line with the remedy."""

import errno
import socket

ELSEWHERE = "give yourself the right, or build elsewhere with `mkdocs build --site-dir FOLDER`"
AWAY = "something else has the name of a folder or file that is made; move it away"
REMEDIES = {
    errno.ENOSPC: "make room on the disk, and run it again",
    errno.EDQUOT: "make room in your quota, and run it again",
    errno.EROFS: ELSEWHERE,
    errno.EACCES: ELSEWHERE,
    errno.EPERM: ELSEWHERE,
    errno.EBUSY: "a program uses the folder, or a disk is mounted there; build elsewhere with `--site-dir FOLDER`",
    errno.EXDEV: "the folder must be on the same disk as the one that it replaces",
    errno.EEXIST: AWAY,
    errno.ENOTDIR: AWAY,
    errno.EISDIR: AWAY,
}


class MachineError(Exception):
    """What a build needs fails; the message is a line that says what to do."""


def explained(error: BaseException) -> str | None:
    """Return what an error says of the machine and what to do about it, in one line; None for an error of the code."""
    if isinstance(error, MachineError):
        return str(error)
    if not isinstance(error, OSError) or error.errno not in REMEDIES:
        return None
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror}; {REMEDIES[error.errno]}"


def in_use(host: str, port: int) -> str | None:
    """Return what to do when another program listens where the site shall be served; None when none does."""
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            with socket.create_server((host, 0)) as server:
                free = server.getsockname()[1]
            return f"port {port} is in use; run `make serve PORT={free}`, or `mkdocs serve --dev-addr {host}:{free}`"
    return None
