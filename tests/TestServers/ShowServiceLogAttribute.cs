using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Sozialplanung.TestServers;

/// <summary>Writes the end of the log of each service that a failed test spoke to into the test's output.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ShowServiceLogAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (TestContext.Current.TestState?.Result != TestResult.Failed)
        {
            return;
        }

        foreach (var end in ServiceLog.OfThisTest())
        {
            TestContext.Current.TestOutputHelper?.WriteLine(end);
        }
    }
}
