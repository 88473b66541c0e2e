using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>Settings of the section <c>Ingestion</c>.</summary>
public sealed class IngestionOptions
{
    public const string Section = "Ingestion";

    /// <summary>Folder of the delivered files, under names of our own. Default: <c>lieferungen</c> beside the program.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Folder in which the nightly run looks for files, one folder per dataset below it. Default: none is
    /// watched.</summary>
    public string WatchFolder { get; set; } = "";

    /// <summary>Largest file that is taken in, in bytes. Default: 2 GiB.</summary>
    [Range(1, long.MaxValue)]
    public long MaximumFileBytes { get; set; } = 2L << 30;

    /// <summary>When the nightly run starts, as a cron expression (minute, hour, day, month, weekday) in the time of Berlin. Default:
    /// every day at two.</summary>
    [Required]
    public string NightlySchedule { get; set; } = "0 2 * * *";

    internal string FilesFolder => DataFolder.Length > 0 ? DataFolder : Path.Combine(AppContext.BaseDirectory, "lieferungen");
}
