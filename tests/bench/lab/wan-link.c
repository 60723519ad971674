/*
 * A long line between two network namespaces: every IP packet that enters a TUN device on one side leaves the one on
 * the other side a fixed time later, in order and unharmed.
 *
 *   wan-link DEVICE NAMESPACE NAMESPACE
 *
 * Reads lines "delay MICROSECONDS" (one way) from standard input and ends when that ends. Writes "ready", then one line
 * for each attempt to open a TCP connection from the first namespace, and for each datagram from there to port 53:
 *
 *   syn ADDRESS PORT FROM-PORT
 *   ask ADDRESS
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

/* A packet on its way; the bytes follow the structure. */
struct parcel {
  struct parcel *next;
  uint64_t due_ns;
  size_t size;
  unsigned char bytes[];
};

/* One direction of the line. A queue is enough, because all packets take equally long. */
struct lane {
  int entry, exit;
  struct parcel *first, **end;
};

static uint64_t delay_ns;

static void give_up(const char *what) {
  perror(what);
  exit(1);
}

static uint64_t now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Opens the device in that namespace and leaves the process there, which does no harm. */
static int open_device(const char *device, const char *space) {
  char path[128];
  snprintf(path, sizeof path, "/run/netns/%s", space);
  int handle = open(path, O_RDONLY);
  if (handle < 0 || setns(handle, CLONE_NEWNET) < 0) give_up(path);
  close(handle);
  int tun = open("/dev/net/tun", O_RDWR | O_NONBLOCK);
  struct ifreq wish = {.ifr_flags = IFF_TUN | IFF_NO_PI};
  snprintf(wish.ifr_name, IFNAMSIZ, "%s", device);
  if (tun < 0 || ioctl(tun, TUNSETIFF, &wish) < 0) give_up("/dev/net/tun");
  return tun;
}

static void tell_transport(int protocol, const unsigned char *bytes, size_t size, int family, const void *to) {
  char name[INET6_ADDRSTRLEN];
  inet_ntop(family, to, name, sizeof name);
  if (protocol == IPPROTO_TCP && size >= sizeof(struct tcphdr)) {
    const struct tcphdr *tcp = (const struct tcphdr *)bytes;
    if (tcp->syn && !tcp->ack) printf("syn %s %u %u\n", name, ntohs(tcp->dest), ntohs(tcp->source));
  } else if (protocol == IPPROTO_UDP && size >= sizeof(struct udphdr)) {
    if (ntohs(((const struct udphdr *)bytes)->dest) == 53) printf("ask %s\n", name);
  }
}

static void tell(const unsigned char *bytes, size_t size) {
  if (size >= sizeof(struct ip) && bytes[0] >> 4 == 4) {
    const struct ip *head = (const struct ip *)bytes;
    size_t skipped = head->ip_hl * 4u;
    if (skipped <= size) tell_transport(head->ip_p, bytes + skipped, size - skipped, AF_INET, &head->ip_dst);
  } else if (size >= sizeof(struct ip6_hdr) && bytes[0] >> 4 == 6) {
    const struct ip6_hdr *head = (const struct ip6_hdr *)bytes;
    tell_transport(head->ip6_nxt, bytes + sizeof *head, size - sizeof *head, AF_INET6, &head->ip6_dst);
  }
}

static void take_in(struct lane *lane, int is_told) {
  static unsigned char buffer[65536];
  for (ssize_t size; (size = read(lane->entry, buffer, sizeof buffer)) > 0;) {
    struct parcel *parcel = malloc(sizeof *parcel + (size_t)size);
    if (parcel == NULL) give_up("malloc");
    *parcel = (struct parcel){.due_ns = now_ns() + delay_ns, .size = (size_t)size};
    memcpy(parcel->bytes, buffer, parcel->size);
    *lane->end = parcel;
    lane->end = &parcel->next;
    if (is_told) tell(buffer, parcel->size);
  }
}

/* Delivers the packets that are due, and gives the time until the next one; UINT64_MAX where no packet is on its way. */
static uint64_t hand_over(struct lane *lane) {
  for (struct parcel *parcel; (parcel = lane->first) != NULL; free(parcel)) {
    uint64_t now = now_ns();
    if (parcel->due_ns > now) return parcel->due_ns - now;
    /* A device that is down loses the packet, as a broken line would. */
    ssize_t taken = write(lane->exit, parcel->bytes, parcel->size);
    (void)taken;
    lane->first = parcel->next;
    if (lane->first == NULL) lane->end = &lane->first;
  }
  return UINT64_MAX;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  int near = open_device(words[1], words[2]), far = open_device(words[1], words[3]);
  struct lane out = {.entry = near, .exit = far, .end = &out.first};
  struct lane back = {.entry = far, .exit = near, .end = &back.first};

  /* These keep the delay exact on a busy machine. Where the system refuses them, it may be longer. */
  prctl(PR_SET_TIMERSLACK, 1ul);
  sched_setscheduler(0, SCHED_RR, &(struct sched_param){.sched_priority = 3});
  setvbuf(stdout, NULL, _IOLBF, 0);
  fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
  puts("ready");

  for (;;) {
    uint64_t one = hand_over(&out), other = hand_over(&back), wait = one < other ? one : other;
    struct timespec span = {.tv_sec = (time_t)(wait / 1000000000u), .tv_nsec = (long)(wait % 1000000000u)};
    struct pollfd ready[] = {{.fd = near, .events = POLLIN}, {.fd = far, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
    ppoll(ready, 3, wait == UINT64_MAX ? NULL : &span, NULL);
    if (ready[0].revents) take_in(&out, 1);
    if (ready[1].revents) take_in(&back, 0);
    if (ready[2].revents) {
      char order[256] = "";
      ssize_t size = read(STDIN_FILENO, order, sizeof order - 1);
      unsigned long microseconds;
      if (size == 0) return 0;
      if (size > 0 && sscanf(order, "delay %lu", &microseconds) == 1) delay_ns = microseconds * 1000u;
    }
  }
}
