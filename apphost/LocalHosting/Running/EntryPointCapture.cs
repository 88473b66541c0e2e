using Aspire.Hosting;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// Lets a test run the program that describes the installation just far enough to have the description: its call of
/// <c>Build</c> hands the model over and ends the program.
/// </summary>
internal sealed class EntryPointCapture(string[] args)
{
    private static readonly AsyncLocal<EntryPointCapture?> Active = new();

    public static EntryPointCapture? Current
    {
        get => Active.Value;
        set => Active.Value = value;
    }

    public string[] Args { get; } = args;

    public DistributedApplicationBuilder? Builder { get; private set; }

    public void Take(DistributedApplicationBuilder builder)
    {
        Builder = builder;
        throw new ModelTaken();
    }

    internal sealed class ModelTaken : Exception;
}
