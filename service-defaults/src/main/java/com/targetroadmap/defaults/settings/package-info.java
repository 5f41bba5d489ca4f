/** Settings that the processes have in common. */
package com.targetroadmap.defaults.settings;
