using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Reporting;

/// <summary>Settings of Reporting, section <c>Reporting</c>.</summary>
public sealed class ReportingOptions
{
    /// <summary>Whether this process renders. Operators add such processes; they share the queue.</summary>
    public bool Worker { get; set; }

    /// <summary>Folder with the built figure renderer (<c>figures.js</c>, <c>figures.css</c>).</summary>
    [Required]
    public string FiguresFolder { get; set; } = "";

    /// <summary>The browser that prints.</summary>
    [Required]
    public string Browser { get; set; } = "/usr/bin/chromium-headless-shell";

    /// <summary>Seconds one rendering may take before it is given up and tried again.</summary>
    [Range(5, 600)]
    public int RenderSeconds { get; set; } = 60;

    /// <summary>Seconds a request for a report waits for a worker.</summary>
    [Range(5, 600)]
    public int WaitSeconds { get; set; } = 90;

    /// <summary>So many requests of one person, or of one address of the public, wait for a worker at the same time.</summary>
    [Range(1, 1000)]
    public int WaitingPerAsker { get; set; } = 6;

    /// <summary>So many requests of the public wait for a worker at the same time.</summary>
    [Range(1, 1000)]
    public int WaitingOfPublic { get; set; } = 20;

    /// <summary>So many requests of people who are signed in wait for a worker at the same time.</summary>
    [Range(1, 1000)]
    public int WaitingOfStaff { get; set; } = 40;
}
