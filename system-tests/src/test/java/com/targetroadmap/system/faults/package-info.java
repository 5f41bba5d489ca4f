/** What happens to people and to data while a link between two processes is broken; expected in docs/faults.md. */
package com.targetroadmap.system.faults;
