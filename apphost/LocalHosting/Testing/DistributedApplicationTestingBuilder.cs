using System.Reflection;
using Sozialplanung.LocalHosting.Running;

namespace Aspire.Hosting.Testing;

/// <summary>Builds an installation from the program that describes it, for a test, in this process.</summary>
public static class DistributedApplicationTestingBuilder
{
    /// <summary>
    /// Runs the program of <typeparamref name="TEntryPoint"/>'s assembly up to its <c>Build</c>. Without <c>--data</c> the data
    /// lie in a temporary folder that goes with the installation; the external port is any free one; the console stays silent.
    /// </summary>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(
        string[] args,
        CancellationToken cancellationToken = default
    )
        where TEntryPoint : class => CreateAsync(typeof(TEntryPoint), args, cancellationToken);

    /// <inheritdoc cref="CreateAsync{TEntryPoint}(string[], CancellationToken)"/>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync(
        Type entryPoint,
        string[] args,
        CancellationToken cancellationToken = default
    ) => Task.Run<IDistributedApplicationTestingBuilder>(() => Describe(entryPoint, args), cancellationToken);

    /// <summary>An empty model with the same defaults.</summary>
    public static IDistributedApplicationTestingBuilder Create(params string[] args) =>
        new DistributedApplicationTestingModel(new DistributedApplicationBuilder(TestDefaults.AddTo(args)));

    private static DistributedApplicationTestingModel Describe(Type entryPoint, string[] args)
    {
        var main =
            entryPoint.Assembly.EntryPoint
            ?? throw new DistributedApplicationException($"{entryPoint.Assembly.GetName().Name} ist kein Programm.");
        var capture = new EntryPointCapture(TestDefaults.AddTo(args));
        EntryPointCapture.Current = capture;
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException problem) when (problem.InnerException is EntryPointCapture.ModelTaken)
        {
            // What we wanted: the program has described the installation and goes no further.
        }

        return new DistributedApplicationTestingModel(
            capture.Builder ?? throw new DistributedApplicationException("Das Programm hat keine Installation beschrieben.")
        );
    }
}
