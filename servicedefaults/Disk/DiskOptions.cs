using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.ServiceDefaults.Disk;

/// <summary>Settings of the section <c>Disk</c>, the same in every service: the disk that must not run full.</summary>
public sealed class DiskOptions
{
    public const string Section = "Disk";

    /// <summary>The installation's data folder; without it nobody watches, and a full disk is noticed when something cannot be written.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Megabytes that stay free: below, nothing new is written. Default: 300; the broker takes nothing more below 200.</summary>
    [Range(0, 1_000_000)]
    public int ReserveMegabytes { get; set; } = 300;
}
