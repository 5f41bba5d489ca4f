/** What a service can be asked, as its code was described when it was compiled. */
package com.targetroadmap.defaults.description;
