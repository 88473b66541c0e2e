using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.ServiceDefaults.Retention;

/// <summary>Settings of the section <c>Retention</c>, the same in every service: how long is remembered what is over.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days for which the id of a message is kept, so that it has its effect once. Default: 14; an outage is waited out for
    /// one, and nothing repeats a message later than that.</summary>
    [Range(2, 3650)]
    public int DaysToKeepMessages { get; set; } = 14;

    /// <summary>Days for which a job that is over is shown. Default: 30.</summary>
    [Range(1, 3650)]
    public int DaysToKeepJobs { get; set; } = 30;
}
