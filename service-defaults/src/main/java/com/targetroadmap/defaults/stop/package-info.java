/**
 * How a process stops on SIGTERM. First it says that it isn't ready and ends the long polls; for {@code stop.delay} it
 * still accepts and answers everyone, closing each connection with the answer; then it closes its door and what is idle,
 * waits for the answers under way, and only then lets go of threads and database.
 */
package com.targetroadmap.defaults.stop;
