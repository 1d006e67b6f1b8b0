"""What Go programs mean: names bound, types made, constants evaluated. Nothing here touches a disk, or knows JSON."""
