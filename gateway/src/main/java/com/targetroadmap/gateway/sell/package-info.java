/** Can I sell this? */
package com.targetroadmap.gateway.sell;
