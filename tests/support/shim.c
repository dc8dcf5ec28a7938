// Preloaded into the program under test: records what it does to the files below $SHIM_FOLDER, makes calls fail, kills it
// at a counted place, breaks its clock, and writes down what could open a way to a network.
//
// The record goes to $SHIM_LOG; `replay.rs` and `counted.rs` read it. Lines `ACK n` and `BEGIN` on standard output are
// recorded as well, so that the record says what had been acknowledged when. SHIM_END=N kills the program once N changes
// were made; SHIM_END_OF names the kinds that count (C made, T cut, W written, S synced, U removed, N renamed; all of
// them without), and with SHIM_TORN half of the last one is made, where it is a write. SHIM_FORGET=SUFFIX drops every sync of files that end so, and SHIM_DROP=SUFFIX every write to them from
// the one with the number SHIM_AT on, while both are said to be done: the protection is off, and the harness must notice.
// SHIM_FAIL=CALL fails the call number SHIM_AT with SHIM_ERRNO, and all later ones too where SHIM_STICKY is set; once one
// failed, the file SHIM_HIT is there. SHIM_NAMED: no file can be made without a name. SHIM_CLOCK: the wall clock is so
// many seconds off; while the file SHIM_SLEPT is there, an hour ahead; once SHIM_BREAK is there, no clock can be read, and
// the standard library panics. SHIM_NET is where calls of sockets are written down. Works on the bundled SQLite, because
// libc stays dynamic.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define FDS 1024
#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })

static char *path_of[FDS];
static const char *folder, *forget, *drop, *failing, *hit, *slept, *broken, *net, *end_of;
static long clock_off;
static long fail_at = -1, end_at = -1, calls, dropped, changes;
static int fail_errno = EIO, sticky, named, torn, log_fd = -1, ready;

static void prepare(void) {
    if (ready) return;
    ready = 1;
    folder = getenv("SHIM_FOLDER");
    forget = getenv("SHIM_FORGET");
    drop = getenv("SHIM_DROP");
    failing = getenv("SHIM_FAIL");
    hit = getenv("SHIM_HIT");
    slept = getenv("SHIM_SLEPT");
    broken = getenv("SHIM_BREAK");
    net = getenv("SHIM_NET");
    named = getenv("SHIM_NAMED") != 0;
    torn = getenv("SHIM_TORN") != 0;
    end_of = getenv("SHIM_END_OF");
    if (getenv("SHIM_END")) end_at = atol(getenv("SHIM_END"));
    if (getenv("SHIM_CLOCK")) clock_off = atol(getenv("SHIM_CLOCK"));
    sticky = getenv("SHIM_STICKY") != 0;
    if (getenv("SHIM_AT")) fail_at = atol(getenv("SHIM_AT"));
    if (getenv("SHIM_ERRNO")) fail_errno = atoi(getenv("SHIM_ERRNO"));
    if (getenv("SHIM_LOG"))
        log_fd = syscall(SYS_openat, AT_FDCWD, getenv("SHIM_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// kind, length of the path, length of the data, offset; then path and data. One write, so that a kill cuts between records.
static void record(char kind, const char *path, int64_t offset, const void *data, uint32_t length) {
    if (log_fd < 0) return;
    uint32_t path_length = strlen(path);
    size_t all = 1 + 4 + 4 + 8 + path_length + length;
    char *bytes = malloc(all), *at = bytes;
    *at++ = kind;
    memcpy(at, &path_length, 4), at += 4;
    memcpy(at, &length, 4), at += 4;
    memcpy(at, &offset, 8), at += 8;
    memcpy(at, path, path_length), at += path_length;
    if (length) memcpy(at, data, length);
    syscall(SYS_write, log_fd, bytes, all);
    free(bytes);
}

// A change was made. The kill comes with the change done, and before the program hears of it.
static void changed(char kind) {
    if (end_of && !strchr(end_of, kind)) return;
    if (__atomic_add_fetch(&changes, 1, __ATOMIC_SEQ_CST) == end_at) syscall(SYS_kill, getpid(), SIGKILL);
}

// The write to come is the one within which the program is killed: half of it is made.
static int tears(void) { return torn && changes + 1 == end_at && (!end_of || strchr(end_of, 'W')); }

static int ours(const char *path) { return folder && path && !strncmp(path, folder, strlen(folder)); }
static const char *at_fd(int fd) { return fd >= 0 && fd < FDS ? path_of[fd] : 0; }

static int fails(const char *call) {
    if (!failing || fail_at < 0 || strcmp(call, failing)) return 0;
    calls++;
    if (calls != fail_at && !(sticky && calls > fail_at)) return 0;
    record('I', call, calls, 0, 0);
    if (hit) syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, hit, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    errno = fail_errno;
    return 1;
}

static int opened(int fd, const char *path, int flags) {
    if (fd < 0 || fd >= FDS) return fd;
    free(path_of[fd]);
    path_of[fd] = ours(path) ? strdup(path) : 0;
    if (path_of[fd] && (flags & O_CREAT)) record('C', path, 0, 0, 0), changed('C');
    if (path_of[fd] && (flags & O_TRUNC)) record('T', path, 0, 0, 0), changed('T');
    return fd;
}

#define OPEN(name)                                                                                  \
    int name(const char *path, int flags, ...) {                                                    \
        prepare();                                                                                  \
        mode_t mode = 0;                                                                            \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                        \
            va_list rest;                                                                           \
            va_start(rest, flags);                                                                  \
            mode = va_arg(rest, mode_t);                                                            \
            va_end(rest);                                                                           \
        }                                                                                           \
        if (ours(path) && fails("open")) return -1;                                                 \
        if (named && (flags & O_TMPFILE) == O_TMPFILE) return errno = EOPNOTSUPP, -1;               \
        return opened(REAL(name)(path, flags, mode), path, flags);                                  \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    if (fd >= 0 && fd < FDS) free(path_of[fd]), path_of[fd] = 0;
    return REAL(close)(fd);
}

static int ends(const char *path, const char *suffix) {
    size_t length = strlen(path), end = suffix ? strlen(suffix) : 0;
    return suffix && length >= end && !strcmp(path + length - end, suffix);
}

static int drops(const char *path) { return ends(path, drop) && ++dropped >= fail_at; }

#define PWRITE(name, off)                                                                           \
    ssize_t name(int fd, const void *data, size_t length, off at) {                                 \
        const char *path = at_fd(fd);                                                               \
        if (path && fails("write")) return -1;                                                      \
        if (path && drops(path)) return length;                                                     \
        int half = path && tears();                                                                 \
        ssize_t done = REAL(name)(fd, data, half ? (length + 1) / 2 : length, at);                        \
        if (path && done > 0) record('W', path, at, data, done), changed('W');                      \
        return done;                                                                                \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
    prepare();
    const char *path = at_fd(fd);
    if (fd == 1 && length > 4 && !memcmp(data, "ACK ", 4)) record('A', "", atol((const char *)data + 4), 0, 0);
    if (fd == 1 && length > 5 && !memcmp(data, "BEGIN", 5)) record('B', "", 0, 0, 0);
    if (!path) return REAL(write)(fd, data, length);
    if (fails("write")) return -1;
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = REAL(write)(fd, data, tears() ? (length + 1) / 2 : length);
    if (done > 0) record('W', path, at, data, done), changed('W');
    return done;
}

#define PREAD(name, off)                                                                            \
    ssize_t name(int fd, void *data, size_t length, off at) {                                       \
        if (at_fd(fd) && fails("read")) return -1;                                                  \
        return REAL(name)(fd, data, length, at);                                                    \
    }
PREAD(pread, off_t)
PREAD(pread64, off64_t)

#define TRUNCATE(name, off)                                                                         \
    int name(int fd, off length) {                                                                  \
        const char *path = at_fd(fd);                                                               \
        if (path && fails("truncate")) return -1;                                                   \
        int failed = REAL(name)(fd, length);                                                        \
        if (path && !failed) record('T', path, length, 0, 0), changed('T');                         \
        return failed;                                                                              \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                                  \
    int name(int fd) {                                                                              \
        const char *path = at_fd(fd);                                                               \
        if (path && fails("sync")) return -1;                                                       \
        if (path && ends(path, forget)) return 0;                                                   \
        if (path) record('S', path, 0, 0, 0);                                                       \
        int failed = REAL(name)(fd);                                                                \
        if (path) changed('S');                                                                     \
        return failed;                                                                              \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    prepare();
    if (ours(path) && fails("unlink")) return -1;
    int failed = REAL(unlink)(path);
    if (ours(path) && !failed) record('U', path, 0, 0, 0), changed('U');
    return failed;
}

int rename(const char *from, const char *to) {
    prepare();
    if (ours(to) && fails("rename")) return -1;
    int failed = REAL(rename)(from, to);
    if (ours(to) && !failed) record('N', from, 0, to, strlen(to)), changed('N');
    return failed;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    prepare();
    if (broken && !syscall(SYS_faccessat, AT_FDCWD, broken, F_OK)) return errno = EINVAL, -1;
    int failed = REAL(clock_gettime)(clock, now);
    if (!failed && clock == CLOCK_REALTIME) now->tv_sec += clock_off;
    if (!failed && slept && clock == CLOCK_REALTIME && !syscall(SYS_faccessat, AT_FDCWD, slept, F_OK)) now->tv_sec += 3600;
    return failed;
}

static void told(const char *what) {
    prepare();
    int fd = net ? syscall(SYS_openat, AT_FDCWD, net, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (fd < 0) return;
    syscall(SYS_write, fd, what, strlen(what));
    syscall(SYS_close, fd);
}

int socket(int domain, int type, int protocol) {
    told("socket\n");
    return REAL(socket)(domain, type, protocol);
}

// Two ends within the process, for its own signals: a way to nowhere, if it is a local one.
int socketpair(int domain, int type, int protocol, int ends[2]) {
    told(domain == AF_UNIX ? "pair\n" : "socketpair\n");
    return REAL(socketpair)(domain, type, protocol, ends);
}

int connect(int fd, const struct sockaddr *to, socklen_t length) {
    told("connect\n");
    return REAL(connect)(fd, to, length);
}

int bind(int fd, const struct sockaddr *to, socklen_t length) {
    told("bind\n");
    return REAL(bind)(fd, to, length);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    told("getaddrinfo\n");
    return REAL(getaddrinfo)(node, service, hints, found);
}
